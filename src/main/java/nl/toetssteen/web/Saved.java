package nl.toetssteen.web;

import java.util.List;

/**
 * What saving a page brought about.
 *
 * @param newly questions that are asked now and were not before
 * @param strangers names of fields that the page does not know
 */
record Saved(List<Newly> newly, List<String> strangers, Standing before, Standing after) {

    /** A question that has come up. */
    record Newly(String theme, String key, String label) {}

    /** Whether the verdict is another than before. */
    public boolean turned() {
        return !before.verdict().equals(after.verdict());
    }

    /** Whether the total is another than before, as far as it is shown. */
    public boolean moved() {
        return !before.total().equals(after.total());
    }

    /** Whether a page has got new questions. */
    boolean hasNews(String theme) {
        return newly.stream().anyMatch(question -> question.theme().equals(theme));
    }
}
