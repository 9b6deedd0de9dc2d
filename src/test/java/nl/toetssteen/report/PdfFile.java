package nl.toetssteen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as a reader, an archive and a screen reader find it. */
public record PdfFile(byte[] bytes) {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Keeps to PDF/A-3a and PDF/UA-1. */
    public void isValid() {
        assertThat(failures(PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private List<String> failures(PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage() + " " + each.getLocation())
                    .distinct()
                    .limit(10)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (VeraPDFException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a reader sees, page by page, with one space between words wherever the lines end. */
    public List<String> pages() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = new java.util.ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(plain(stripper.getText(document)));
            }
            return pages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String text() {
        return String.join(" ", pages());
    }

    /** A text with one space between its words. */
    public static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    /** The content of the files that go with it, by name. */
    public Map<String, byte[]> attached() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Map<String, byte[]> files = new java.util.TreeMap<>();
            Map<String, PDComplexFileSpecification> names =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            for (Map.Entry<String, PDComplexFileSpecification> file : names.entrySet()) {
                files.put(file.getKey(), file.getValue().getEmbeddedFile().toByteArray());
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
