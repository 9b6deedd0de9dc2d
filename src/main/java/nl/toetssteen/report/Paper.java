package nl.toetssteen.report;

import java.time.Instant;
import java.util.List;
import nl.toetssteen.rulebook.Language;

/**
 * Something to be printed.
 *
 * @param title what it is called; not empty, for a document without a title is not accessible
 * @param subject what it is, in a sentence
 * @param page well-formed XHTML with the body of the document; its head is made by the press
 * @param made when it was made, to the second
 * @param attached files that go with it
 */
public record Paper(
        String title, String subject, Language language, String page, Instant made, List<Attached> attached) {
    public Paper {
        title = title.replaceAll("\\p{Cntrl}", " ");
        attached = List.copyOf(attached);
    }

    /**
     * A file within a document.
     *
     * @param name of the file, say {@code appraisal.json}
     * @param type its media type
     * @param about what it is, in a few words
     */
    public record Attached(String name, String type, String about, byte[] content) {}
}
