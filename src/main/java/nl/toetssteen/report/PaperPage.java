package nl.toetssteen.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a whole page of what is to be printed: its head, its language, its style, and nothing that cannot be printed. */
final class PaperPage {
    private static final String ENTITIES = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private final String stylesheet;
    private final Readable readable;

    PaperPage(String stylesheet, Readable readable) {
        this.stylesheet = stylesheet;
        this.readable = readable;
    }

    Document of(Paper paper) {
        Document document = parsed(readable.of(paper.page()));
        Element html = document.getDocumentElement();
        html.setAttribute("lang", paper.language().tag());
        Element head = document.createElement("head");
        head.appendChild(text(document, "title", readable.of(paper.title())));
        head.appendChild(named(document, "subject", readable.of(paper.subject())));
        head.appendChild(named(document, "description", readable.of(paper.subject())));
        head.appendChild(text(document, "style", stylesheet));
        html.insertBefore(head, html.getFirstChild());
        return document;
    }

    private static Element text(Document document, String name, String text) {
        Element element = document.createElement(name);
        element.setTextContent(text);
        return element;
    }

    private static Element named(Document document, String name, String content) {
        Element meta = document.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        return meta;
    }

    private static Document parsed(String page) {
        try {
            return builder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException failure) {
            throw new IllegalArgumentException("the page to be printed is not well-formed", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(ENTITIES, false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException("no XML can be read", failure);
        }
    }
}
