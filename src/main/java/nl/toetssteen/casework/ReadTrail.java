package nl.toetssteen.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.dossier.Actors;
import nl.toetssteen.dossier.Actors.Actor;
import nl.toetssteen.dossier.Entry;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.dossier.TrailSearch;
import org.springframework.stereotype.Component;

/** Reads the audit trail. Who reads it, stands in it too. */
@Component
public class ReadTrail {
    private final TrailSearch search;
    private final Actors actors;
    private final Disclosures disclosures;
    private final Journal journal;

    ReadTrail(TrailSearch search, Actors actors, Disclosures disclosures, Journal journal) {
        this.search = search;
        this.actors = actors;
        this.disclosures = disclosures;
        this.journal = journal;
    }

    /** An entry with the name of who did it; none when that was erased. */
    public record Line(Entry entry, Optional<String> name) {}

    /** Entries, the latest first. */
    public List<Line> find(TrailSearch.Query query, int most) {
        disclosures.seenTrail();
        Map<String, Actor> known = actors.all();
        return search.find(query, most).stream()
                .map(entry -> new Line(
                        entry, Optional.ofNullable(known.get(entry.actor())).map(Actor::name)))
                .toList();
    }

    /** The name behind a commitment; none when it was erased. */
    public Optional<String> name(String actor) {
        return Optional.ofNullable(actors.all().get(actor)).map(Actor::name);
    }

    /** The last entry. */
    public Head head() {
        return journal.head();
    }
}
