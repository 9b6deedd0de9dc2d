package nl.toetssteen.report;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face of the font in which reports are set, and the characters that it has.
 *
 * @param weight 400 for text, 700 for what stands out
 */
record Typeface(int weight, byte[] file, CmapLookup characters) {
    static final String FAMILY = "Source Sans 3";

    static Typeface read(int weight, String name) {
        String path = "/static/fonts/" + name;
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + path);
            }
            byte[] file = in.readAllBytes();
            try (TrueTypeFont font = parsed(file)) {
                return new Typeface(weight, file, font.getUnicodeCmapLookup());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // Ligatures would be glyphs of which a reader of the file cannot tell the characters.
    private static TrueTypeFont parsed(byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
    }

    /** The face within a document, with the shapes that the document uses. */
    PDFontSupplier in(PDDocument document) {
        try {
            return new PDFontSupplier(PDType0Font.load(document, parsed(file), true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether there is a shape for a character. */
    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }
}
