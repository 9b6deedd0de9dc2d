package nl.toetssteen.casework;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.dossier.Ballot;
import nl.toetssteen.dossier.Ballots;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Ruling;
import nl.toetssteen.dossier.Rulings;
import nl.toetssteen.dossier.Submitted;
import nl.toetssteen.dossier.Version;
import org.springframework.stereotype.Component;

/** How a committee decides: votes, a decision drawn up by one member, and confirmed by another. */
@Component
public final class Committee {
    private final Dossiers dossiers;
    private final Ballots ballots;
    private final Rulings rulings;
    private final Who who;
    private final Permission permission;
    private final Journal journal;

    Committee(Dossiers dossiers, Ballots ballots, Rulings rulings, Who who, Permission permission, Journal journal) {
        this.dossiers = dossiers;
        this.ballots = ballots;
        this.rulings = rulings;
        this.who = who;
        this.permission = permission;
        this.journal = journal;
    }

    /**
     * Where a dossier stands with the committee.
     *
     * @param appraised the version on which it decides, with its appraisal
     * @param advice the verdict of the appraisal
     * @param ballots the last one of each member
     * @param ruling the decision as it was drawn up last
     * @param decision the one that was confirmed
     */
    public record Table(
            Version appraised,
            Submitted appraisal,
            Verdict advice,
            List<Ballot> ballots,
            Optional<Ruling> ruling,
            Optional<Rulings.Confirmed> decision) {

        /** How many votes each verdict has. */
        public Map<Verdict, Integer> tally() {
            Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
            ballots.stream()
                    .filter(Ballot::isVote)
                    .flatMap(ballot -> verdict(ballot.vote()).stream())
                    .forEach(verdict -> tally.merge(verdict, 1, Integer::sum));
            return tally;
        }

        /** The verdict with more votes than any other; none when there is no such. */
        public Optional<Verdict> carried() {
            Map<Verdict, Integer> tally = tally();
            int most = tally.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            List<Verdict> first = tally.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .map(Map.Entry::getKey)
                    .toList();
            return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
        }

        /** What a member said last. */
        public Optional<Ballot> of(String person) {
            return ballots.stream()
                    .filter(ballot -> ballot.person().equals(person))
                    .findFirst();
        }
    }

    /** The verdicts that a committee can decide, the best first. */
    public static List<Verdict> verdicts() {
        return List.of(Verdict.SUPPORT, Verdict.SUPPORT_IF, Verdict.REWORK, Verdict.DECLINE, Verdict.REFER);
    }

    /** The verdict with this id, if a committee can decide it. */
    public static Optional<Verdict> verdict(String id) {
        return verdicts().stream().filter(verdict -> verdict.id().equals(id)).findFirst();
    }

    /** Where a dossier stands; none when it was not appraised, or is a draft again. */
    public Optional<Table> of(String id) {
        return dossiers.latest(id)
                .filter(latest -> latest.state() == Version.State.APPRAISED
                        || latest.state() == Version.State.DECIDED
                        || latest.state() == Version.State.CLOSED)
                .flatMap(latest -> dossiers.history(id).stream()
                        .filter(version -> version.state() == Version.State.APPRAISED)
                        .findFirst())
                .map(this::table);
    }

    private Table table(Version appraised) {
        String id = appraised.draft().id();
        Submitted appraisal = dossiers.submitted(id, appraised.number()).orElseThrow();
        Verdict advice = List.of(Verdict.values()).stream()
                .filter(verdict -> verdict.id().equals(appraisal.verdict()))
                .findFirst()
                .orElseThrow();
        return new Table(
                appraised,
                appraisal,
                advice,
                ballots.all(id, appraised.number()),
                rulings.latest(id, appraised.number()),
                rulings.decision(id));
    }

    /**
     * Votes, or declares a conflict of interest and then has no vote, or takes that back.
     *
     * @param vote one of {@link #verdicts()}; none with a conflict
     * @throws nl.toetssteen.dossier.IllegalMove when the dossier does not wait for a decision
     */
    public void vote(Table table, boolean conflict, Optional<Verdict> vote, String reason) {
        demandMember(table);
        String id = table.appraised().draft().id();
        int version = table.appraised().number();
        String person = who.acts().id();
        int seen = table.of(person).map(Ballot::number).orElse(0);
        String cast = conflict ? "" : vote.map(Verdict::id).orElse("");
        Ballot ballot = new Ballot(person, seen + 1, conflict, cast, reason.strip(), Instant.EPOCH);
        journal.together(() -> {
            ballots.cast(id, version, seen, ballot);
            return journal.note(Deed.VOTE, Subject.dossier(id), Map.of("version", Integer.toString(version)));
        });
    }

    private void demandMember(Table table) {
        permission.needs(Role.COMMITTEE);
        dossiers.demand(table.appraised().draft(), Version.State.DECIDED);
    }

    private void demandUnbiased(Table table) {
        demandMember(table);
        if (table.of(who.acts().id()).filter(Ballot::conflict).isPresent()) {
            throw new FourEyes(FourEyes.Reason.CONFLICT);
        }
    }

    /** What is wrong with a decision. */
    public enum Fault {
        /** It departs from the advice, and does not say why. */
        REASON,
        /** The votes decide otherwise, or nothing. */
        VOTES
    }

    /** What must be mended before a decision can be drawn up. */
    public static List<Fault> faults(Table table, Verdict verdict, boolean byChair, String reason) {
        boolean unexplained = verdict != table.advice() && reason.isBlank();
        boolean carried = byChair || table.carried().filter(verdict::equals).isPresent();
        if (unexplained) {
            return carried ? List.of(Fault.REASON) : List.of(Fault.REASON, Fault.VOTES);
        }
        return carried ? List.of() : List.of(Fault.VOTES);
    }

    /**
     * What somebody draws up.
     *
     * @param byChair whether the chair decides, and not the votes
     */
    public record Proposed(
            Verdict verdict, boolean byChair, String reason, String minority, List<Ruling.Adopted> conditions) {}

    /**
     * Draws up a decision, for another member to confirm.
     *
     * @throws IllegalArgumentException when it has faults
     * @throws FourEyes when whoever draws it up has declared a conflict of interest
     */
    public void drawUp(Table table, Proposed proposed) {
        demandUnbiased(table);
        if (!faults(table, proposed.verdict(), proposed.byChair(), proposed.reason())
                .isEmpty()) {
            throw new IllegalArgumentException("the decision has faults");
        }
        String id = table.appraised().draft().id();
        Ruling ruling = new Ruling(
                id,
                table.appraised().number(),
                table.ruling().map(Ruling::number).orElse(0) + 1,
                who.acts().id(),
                proposed.verdict().id(),
                table.advice().id(),
                proposed.byChair(),
                proposed.reason().strip(),
                proposed.minority().strip(),
                proposed.conditions(),
                Instant.EPOCH);
        journal.together(() -> {
            rulings.draw(ruling);
            return journal.note(
                    Deed.DRAW_UP, Subject.dossier(id), Map.of("verdict", ruling.verdict(), "advice", ruling.advice()));
        });
    }

    /**
     * Confirms the decision that was drawn up last: the dossier is decided.
     *
     * @param number of the ruling that the page showed
     * @throws FourEyes when whoever confirms drew it up, or has declared a conflict of interest
     * @throws nl.toetssteen.dossier.Overtaken when another was drawn up meanwhile
     */
    public Draft confirm(Table table, int number) {
        demandUnbiased(table);
        Ruling ruling = table.ruling().orElseThrow(() -> new IllegalStateException("no decision was drawn up"));
        rulings.demandLatest(ruling, number);
        if (ruling.person().equals(who.acts().id())) {
            throw new FourEyes(FourEyes.Reason.DREW_UP);
        }
        return journal.together(() -> {
            Draft decided = dossiers.move(table.appraised().draft(), Version.State.DECIDED, "");
            rulings.confirm(ruling, decided.version(), who.acts().id());
            journal.note(
                    Deed.DECIDE,
                    Subject.dossier(decided.id()),
                    Map.of(
                            "version", Integer.toString(decided.version()),
                            "verdict", ruling.verdict(),
                            "advice", ruling.advice()));
            return decided;
        });
    }
}
