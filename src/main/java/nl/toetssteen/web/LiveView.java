package nl.toetssteen.web;

import java.util.List;

/**
 * The panel that follows a page of the form while somebody types.
 *
 * @param asking the open questions that are most worth asking, the first first
 * @param more how many questions the page gets by saving what is typed now
 * @param fewer how many it loses
 * @param unread how many of its answers cannot be read, and so count as open
 * @param said the whole in one short sentence, to be read aloud
 */
record LiveView(Standing standing, List<Ask> asking, int more, int fewer, int unread, String said) {

    /**
     * A question that is worth asking.
     *
     * @param effect what its answer would bring
     */
    record Ask(String label, String href, String effect) {}

    /** The same, for a page on which something is typed. */
    LiveView changing(int coming, int going, int unreadable) {
        return new LiveView(standing, asking, coming, going, unreadable, said);
    }
}
