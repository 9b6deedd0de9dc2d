package nl.toetssteen.dossier;

import java.util.List;
import java.util.Map;
import nl.toetssteen.rulebook.RulebookFolder;

/**
 * All that there is about one dossier, for whoever verifies it elsewhere.
 *
 * @param head of the trail when it was put together; the last of the links
 * @param start the head on which the first link follows
 * @param links every entry from the first one about this dossier on, by its content's digest only
 * @param entries those about this dossier and its rulebooks
 * @param rows what these entries say was stored, but for the files of rulebooks
 * @param rulebooks by digest
 */
public record DossierFile(
        String dossier,
        Head head,
        Head start,
        List<Link> links,
        List<Entry> entries,
        List<Anchors.Anchor> anchors,
        List<StoredRow> rows,
        Map<String, RulebookFolder> rulebooks) {

    /** An entry of which only the place in the chain matters. */
    public record Link(long sequence, String content, String hash) {}

    /** The rows of one table, in the order of their keys as they were stored. */
    public List<StoredRow> rows(String table) {
        return rows.stream().filter(row -> row.name().table().equals(table)).toList();
    }
}
