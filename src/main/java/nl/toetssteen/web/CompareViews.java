package nl.toetssteen.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.casework.Difference;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a proposal: answer by answer, criterion by criterion, finding by finding. */
final class CompareViews {
    private final Rulebook rulebook;
    private final Texts texts;

    CompareViews(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
    }

    /**
     * Something that was one thing and is another.
     *
     * @param code the rule, or the key of the field; else an empty string
     * @param href may be empty
     */
    record Change(String what, String code, String href, String before, String after) {}

    List<Change> answers(Draft one, Draft other) {
        SortedSet<Slot> slots = new TreeSet<>(one.sheet().answers().keySet());
        slots.addAll(other.sheet().answers().keySet());
        slots.addAll(one.unread().keySet());
        slots.addAll(other.unread().keySet());
        return slots.stream()
                .filter(slot -> !same(one, other, slot))
                .map(slot -> new Change(label(slot), FieldKey.of(slot), "", said(one, slot), said(other, slot)))
                .toList();
    }

    private static boolean same(Draft one, Draft other, Slot slot) {
        return one.sheet().at(slot).equals(other.sheet().at(slot))
                && Objects.equals(one.unread().get(slot), other.unread().get(slot));
    }

    private String label(Slot slot) {
        return rulebook.findQuestion(slot.question())
                .map(question -> Labels.of(question, slot, texts))
                .orElse(slot.toString());
    }

    private String said(Draft draft, Slot slot) {
        Typed unread = draft.unread().get(slot);
        if (unread != null) {
            return texts.message("compare.unread", String.join(", ", unread.values()));
        }
        Given given = draft.sheet().at(slot);
        String value = rulebook.findQuestion(slot.question())
                .filter(question -> !given.isUnknown())
                .map(question -> new ValueWords(texts).of(question, given.value()))
                .orElse(texts.message("answer.unknown"));
        return given.evidence() == null
                ? value
                : value + " (" + texts.message("grade." + given.evidence().id()) + ")";
    }

    List<Change> scores(Difference difference) {
        return difference.criteria().stream().map(this::score).toList();
    }

    private Change score(Difference.Move<CriterionScore> move) {
        CriterionScore before = move.before();
        CriterionScore after = move.after();
        boolean alike = whole(before).equals(whole(after));
        return new Change(
                texts.words(rulebook.criterion(move.either().criterion()).words()),
                "",
                "",
                alike ? exact(before) : whole(before),
                alike ? exact(after) : whole(after));
    }

    private String whole(@Nullable CriterionScore score) {
        return score == null || !score.applies() ? texts.message("score.does-not-apply") : texts.whole(score.score());
    }

    // What moved by less than a point is shown with its decimals.
    private String exact(@Nullable CriterionScore score) {
        return score == null || !score.applies()
                ? texts.message("score.does-not-apply")
                : texts.number(BigDecimal.valueOf(score.score(), 2).stripTrailingZeros());
    }

    /** Proofs in another state, and bounds on the verdict that came or went. */
    List<Change> gates(Difference difference) {
        return Stream.concat(
                        difference.proofs().stream().map(this::proof),
                        difference.caps().stream().map(this::cap))
                .toList();
    }

    private Change proof(Difference.Move<ProofState> move) {
        ProofState either = move.either();
        String asks = texts.words(rulebook.proof(either.proof()).asks());
        return new Change(texts.message("compare.proof", asks), "", "", state(move.before()), state(move.after()));
    }

    private String state(@Nullable ProofState state) {
        return texts.message(
                state == null
                        ? "compare.not-demanded"
                        : "proof." + state.state().id());
    }

    private Change cap(Difference.Move<Cap> move) {
        String words = texts.message("appraisal.cap", new DecidedWords(rulebook, texts).cap(move.either()));
        return new Change(words, "", "", allows(move.before()), allows(move.after()));
    }

    private String allows(@Nullable Cap cap) {
        return cap == null
                ? texts.message("compare.no-cap")
                : texts.message(
                        "appraisal.at-most",
                        texts.message("verdict." + cap.allows().id()));
    }

    List<Change> findings(List<Difference.Move<ScoredFinding>> moves) {
        return moves.stream().map(this::finding).toList();
    }

    private Change finding(Difference.Move<ScoredFinding> move) {
        ScoredFinding finding = move.either();
        String title = rulebook.cardOf(finding.rule())
                .map(card -> texts.words(card.title()))
                .orElse(finding.rule());
        String line = finding.line() == 0 ? "" : " (" + texts.message("line.number", finding.line()) + ")";
        return new Change(
                title + line, finding.rule(), "/rules/" + finding.rule(), said(move.before()), said(move.after()));
    }

    private String said(@Nullable ScoredFinding finding) {
        if (finding == null) {
            return texts.message("compare.absent");
        }
        String effect = texts.message("effect." + finding.effect().id());
        String points = finding.points() == 0 ? effect : effect + ", " + texts.points(finding.points());
        return finding.countedIn().isEmpty()
                ? points
                : texts.message(
                        "finding.not-counted", points, finding.countedIn().replace("#", " · "));
    }
}
