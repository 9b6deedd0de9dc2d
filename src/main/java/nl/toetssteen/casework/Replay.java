package nl.toetssteen.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Submitted;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Runs stored appraisals again: under the rulebook of their day, or under the one in force. */
@Component
public class Replay {
    /** What may differ when the program is newer: it says who calculated, not what came of it. */
    private static final List<String> VERSIONS = List.of("receipt.program", "receipt.engine");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Dossiers dossiers;
    private final Library library;
    private final Desk desk;
    private final Journal journal;

    Replay(Dossiers dossiers, Library library, Desk desk, Journal journal) {
        this.dossiers = dossiers;
        this.library = library;
        this.desk = desk;
        this.journal = journal;
    }

    /** Writes an appraisal in full, as it was written when it was stored. */
    public interface Writer {
        String write(Rulebook rulebook, Language language, Appraisal appraisal, Explanation explanation);
    }

    /**
     * What the rulebook in force makes of what was judged before.
     *
     * @param before as it was judged then, recalculated
     * @param date the reference date of both: that of the appraisal, or the first day of the rulebook in force when that is
     *     later
     */
    public record Reappraisal(
            Rulebook then, Rulebook now, Appraisal before, Appraisal after, LocalDate date, Difference difference) {}

    /** Replays one; none when there is no such appraisal. */
    public Optional<Replayed> replay(String id, int version, Writer writer) {
        Optional<Replayed> replayed = dossiers.submitted(id, version).map(stored -> replayed(stored, writer));
        replayed.ifPresent(one -> journal.note(
                Deed.REPLAY,
                Subject.dossier(id),
                Map.of(
                        "version",
                        Integer.toString(version),
                        "state",
                        one.state().name())));
        return replayed;
    }

    /** Replays every appraisal there is. */
    public List<Replayed> all(Writer writer, Work work) {
        List<Dossiers.Place> places = dossiers.appraised();
        List<Replayed> all = new ArrayList<>();
        for (Dossiers.Place place : places) {
            if (work.isCancelled()) {
                return all;
            }
            dossiers.submitted(place.dossier(), place.version())
                    .map(stored -> replayed(stored, writer))
                    .ifPresent(all::add);
            work.advance(all.size(), places.size());
        }
        return all;
    }

    private Replayed replayed(Submitted stored, Writer writer) {
        return library.appraiser(stored.receipt().rulebook())
                .map(appraiser -> replayed(stored, appraiser, writer))
                .orElseGet(() -> new Replayed(stored, Replayed.State.NO_RULEBOOK, List.of()));
    }

    private Replayed replayed(Submitted stored, Appraiser appraiser, Writer writer) {
        Version version = dossiers.version(stored.dossier(), stored.version()).orElseThrow();
        Terms terms = Terms.on(stored.receipt().date());
        Appraisal again = appraiser.appraise(version.draft().sheet(), terms);
        String document = writer.write(
                appraiser.rulebook(),
                language(stored.document()),
                again,
                appraiser.explain(version.draft().sheet(), terms));
        List<Deviation> deviations = Stream.concat(
                        columns(stored, again).stream(), Deviation.between(stored.document(), document).stream())
                .filter(deviation -> !VERSIONS.contains(deviation.path()))
                .toList();
        return new Replayed(stored, state(stored, again, deviations), deviations);
    }

    private static Replayed.State state(Submitted stored, Appraisal again, List<Deviation> deviations) {
        if (deviations.isEmpty()) {
            return Replayed.State.SAME;
        }
        return columns(stored, again).isEmpty() ? Replayed.State.REWORDED : Replayed.State.DIFFERENT;
    }

    /** What is stored beside the document: verdict, total and the digests. */
    private static List<Deviation> columns(Submitted stored, Appraisal again) {
        return Stream.of(
                        new Deviation(
                                "verdict", stored.verdict(), again.verdict().id()),
                        new Deviation("total", Long.toString(stored.total()), Integer.toString(again.total())),
                        new Deviation(
                                "receipt.answers",
                                stored.receipt().answers(),
                                again.receipt().answers()),
                        new Deviation(
                                "receipt.weights",
                                stored.receipt().weights(),
                                again.receipt().weights()),
                        new Deviation(
                                "receipt.outcome",
                                stored.receipt().outcome(),
                                again.receipt().outcome()))
                .filter(deviation -> !deviation.stored().equals(deviation.replayed()))
                .toList();
    }

    private static Language language(String document) {
        try {
            String tag = MAPPER.readTree(document).path("language").asString("");
            return tag.equals(Language.EN.tag()) ? Language.EN : Language.NL;
        } catch (JacksonException unreadable) {
            return Language.NL;
        }
    }

    /** Judges the same answers by the rulebook in force; none when there is no such appraisal, or its rulebook is gone. */
    public Optional<Reappraisal> reappraise(String id, int version) {
        Optional<Reappraisal> again = dossiers.submitted(id, version).flatMap(this::reappraised);
        again.ifPresent(one -> journal.note(
                Deed.REAPPRAISE,
                Subject.dossier(id),
                Map.of(
                        "version",
                        Integer.toString(version),
                        "rulebook",
                        one.now().digest())));
        return again;
    }

    private Optional<Reappraisal> reappraised(Submitted stored) {
        Version version = dossiers.version(stored.dossier(), stored.version()).orElseThrow();
        Appraiser now = desk.appraiser();
        LocalDate date =
                later(stored.receipt().date(), now.rulebook().contents().inForceFrom());
        return library.appraiser(stored.receipt().rulebook()).map(then -> {
            Appraisal before = then.appraise(
                    version.draft().sheet(), Terms.on(stored.receipt().date()));
            Appraisal after = now.appraise(version.draft().sheet(), Terms.on(date));
            return new Reappraisal(
                    then.rulebook(), now.rulebook(), before, after, date, Difference.between(before, after));
        });
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
