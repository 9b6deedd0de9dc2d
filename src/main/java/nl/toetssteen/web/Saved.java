package nl.toetssteen.web;

import java.io.Serializable;
import java.util.List;

/**
 * What saving a page brought about.
 *
 * @param newly questions that are asked now and were not before
 * @param strangers names of fields that the page does not know
 * @param together whether others had saved meanwhile
 */
record Saved(List<Newly> newly, List<String> strangers, boolean together, Standing before, Standing after)
        implements Serializable {

    /** A question that has come up. */
    record Newly(String theme, String key, String label) implements Serializable {}

    /** Whether the verdict is another than before. */
    public boolean turned() {
        return !before.verdict().equals(after.verdict());
    }

    /** Whether the total is another than before, as far as it is shown. */
    public boolean moved() {
        return !before.total().equals(after.total());
    }

    /** Whether a page has got new questions. */
    boolean hasNews(Leaf leaf) {
        return newly.stream()
                .flatMap(question -> FieldKey.parse(question.key()).stream())
                .anyMatch(leaf::asks);
    }
}
