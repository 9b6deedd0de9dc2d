package nl.toetssteen.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Digest;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts on a document what it is, when it was made, by what, and the files that go with it. */
final class PaperLabel {
    private static final String PROGRAM = "Toetssteen";

    private final Paper paper;
    private final Calendar made;

    PaperLabel(Paper paper) {
        this.paper = paper;
        made = GregorianCalendar.from(paper.made().atZone(ZoneOffset.UTC));
    }

    void stick(PDDocument document) throws IOException {
        inform(document);
        describe(document);
        if (!paper.attached().isEmpty()) {
            attach(document);
        }
        document.setDocumentId(number());
    }

    /** By which the document is told from others: the same paper has the same. */
    private long number() {
        String digest = Digest.of("paper", paper.page());
        return ByteBuffer.wrap(digest.substring(0, Long.BYTES).getBytes(StandardCharsets.US_ASCII))
                .getLong();
    }

    private void inform(PDDocument document) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setSubject(paper.subject());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
    }

    private void describe(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(paper.language().locale().toLanguageTag());
        PDMetadata metadata = new PDMetadata(document);
        String packet = PaperPacket.of(paper, PROGRAM);
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private void attach(PDDocument document) throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        for (Paper.Attached attached : paper.attached()) {
            files.put(attached.name(), file(document, attached));
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        files.values().forEach(associated::add);
        catalog.getCOSObject().setItem(COSName.AF, associated);
    }

    private PDComplexFileSpecification file(PDDocument document, Paper.Attached attached) throws IOException {
        PDEmbeddedFile content =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attached.content()), COSName.FLATE_DECODE);
        content.setSubtype(attached.type());
        content.setSize(attached.content().length);
        content.setCreationDate(made);
        content.setModDate(made);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attached.name());
        file.setFileUnicode(attached.name());
        file.setFileDescription(attached.about());
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", "Data");
        return file;
    }
}
