package nl.toetssteen.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.toetssteen.dossier.DossierFile.Link;
import nl.toetssteen.rulebook.RulebookFolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts together what there is about a dossier. */
@Repository
public class DossierFiles {
    private static final String FILES = "rulebook_file";

    private final JdbcClient jdbc;
    private final Trail trail;
    private final StoredRows rows;
    private final Rulebooks rulebooks;
    private final Anchors anchors;

    DossierFiles(JdbcClient jdbc, Trail trail, StoredRows rows, Rulebooks rulebooks, Anchors anchors) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.rows = rows;
        this.rulebooks = rulebooks;
        this.anchors = anchors;
    }

    /**
     * Everything about a dossier as the trail has it.
     *
     * @param until the head of the trail up to which to go
     */
    public DossierFile of(String dossier, Head until) {
        List<Entry> entries = entries(dossier, until);
        long first = entries.isEmpty() ? until.sequence() : entries.get(0).sequence();
        Head start = trail.after(first - 2, 1).stream()
                .filter(entry -> entry.sequence() < first)
                .map(Entry::head)
                .findFirst()
                .orElse(Head.NONE);
        return new DossierFile(
                dossier,
                until,
                start,
                links(first, until),
                entries,
                anchored(start, until),
                rows(entries),
                rulebooks(dossier));
    }

    private List<Entry> entries(String dossier, Head until) {
        return jdbc
                .sql("select * from trail_entry where sequence <= ? and (subject = ? or subject in (select"
                        + " 'rulebook/' || rulebook_digest from dossier_appraisal where dossier = ?)"
                        + " or action = 'adopt') order by sequence")
                .params(until.sequence(), "dossier/" + dossier, dossier)
                .query(Trail::entry)
                .list()
                .stream()
                .filter(entry -> isAbout(entry, dossier))
                .toList();
    }

    /** What was stored before there was a trail was adopted with the rest; that entry has rows of others too. */
    private static boolean isAbout(Entry entry, String dossier) {
        return !entry.action().equals("adopt")
                || Payload.read(entry.payload()).rows().stream()
                        .anyMatch(claim -> claim.key().get(0).equals(dossier));
    }

    private List<Link> links(long first, Head until) {
        List<Link> links = new ArrayList<>();
        List<Entry> next = trail.after(first - 1, 1_000);
        while (!next.isEmpty() && links.size() <= until.sequence() - first) {
            next.stream()
                    .filter(entry -> entry.sequence() <= until.sequence())
                    .map(entry -> new Link(entry.sequence(), entry.content(), entry.hash()))
                    .forEach(links::add);
            next = trail.after(next.get(next.size() - 1).sequence(), 1_000);
        }
        return links;
    }

    private List<Anchors.Anchor> anchored(Head start, Head until) {
        return anchors.all().stream()
                .filter(anchor -> anchor.head().sequence() > start.sequence()
                        && anchor.head().sequence() <= until.sequence())
                .toList();
    }

    private List<StoredRow> rows(List<Entry> entries) {
        Map<StoredRow.RowName, StoredRow> found = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.action().equals("adopt"))
                .flatMap(entry -> Payload.read(entry.payload()).rows().stream())
                .filter(claim -> !claim.table().equals(FILES))
                .map(claim -> rows.find(claim.name()))
                .flatMap(Optional::stream)
                .forEach(row -> found.put(row.name(), row));
        return List.copyOf(found.values());
    }

    private Map<String, RulebookFolder> rulebooks(String dossier) {
        return jdbc
                .sql("select distinct rulebook_digest from dossier_appraisal where dossier = ? order by 1")
                .param(dossier)
                .query(String.class)
                .list()
                .stream()
                .filter(rulebooks::has)
                .collect(Collectors.toMap(
                        digest -> digest,
                        digest -> rulebooks.find(digest).orElseThrow(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
