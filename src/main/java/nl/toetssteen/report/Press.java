package nl.toetssteen.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes PDF of a page: PDF/A-3a, to be kept, and PDF/UA-1, to be read by everybody. The same paper gives the same bytes.
 * It reads nothing but the page it is given: no address in a page leads out of it.
 */
public final class Press {
    private static final List<Typeface> FACES =
            List.of(Typeface.read(400, "SourceSans3-Regular.ttf"), Typeface.read(700, "SourceSans3-Semibold.ttf"));
    private static final float VERSION = 1.7f;

    private final PaperPage pages;

    /** @param stylesheet for print */
    public Press(String stylesheet) {
        XRLog.setLoggingEnabled(false);
        pages = new PaperPage(stylesheet, new Readable(FACES));
    }

    /** The document. */
    public byte[] print(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(pages.of(paper), document)) {
            renderer.createPDFWithoutClosing();
            new PaperLabel(paper).stick(document);
            document.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** How many pages it takes. */
    public int pages(Paper paper) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(pages.of(paper), document)) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PdfBoxRenderer renderer(Document page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Typeface face : FACES) {
            builder.useFont(face.in(document), Typeface.FAMILY, face.weight(), FontStyle.NORMAL, true);
        }
        return builder.useFastMode()
                .usePdfVersion(VERSION)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .usePDDocument(document)
                .withW3cDocument(page, null)
                .buildPdfRenderer();
    }
}
