package nl.toetssteen.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;

/**
 * The single changes of one kind that can be made to a proposal. Where a question says which answer is better, only
 * the best (or worst) is one: what another achieves, that one achieves too. A change that makes other answers
 * meaningless makes another proposal of it, and is none.
 */
final class Candidates {
    private final Rulebook rulebook;
    private final Alternatives alternatives;
    private final Sweep sweep;
    private final Turning.Kind kind;

    Candidates(Rulebook rulebook, Alternatives alternatives, Sweep sweep, Turning.Kind kind) {
        this.rulebook = rulebook;
        this.alternatives = alternatives;
        this.sweep = sweep;
        this.kind = kind;
    }

    /** In the order of the form; those of one question follow each other. */
    List<Change> of(Sheet sheet) {
        List<Slot> slots = Applicability.of(rulebook, sheet).slots();
        List<Slot> answered = sheet.answers().keySet().stream()
                .filter(slot -> sweep.asked(slot) == Truth.YES)
                .toList();
        return slots.stream()
                .filter(slot -> sweep.asked(slot) != Truth.NO)
                .flatMap(this::changes)
                .filter(change -> keeps(change, answered))
                .toList();
    }

    /** Whether all these answers still mean something after a change; if not, it makes another proposal of it. */
    private boolean keeps(Change change, List<Slot> answered) {
        if (kind == Turning.Kind.DOUBT) {
            return true;
        }
        sweep.answer(change.slot(), change.to());
        boolean keeps = answered.stream().allMatch(slot -> sweep.asked(slot) == Truth.YES);
        sweep.answer(change.slot(), change.from());
        return keeps;
    }

    private Stream<Change> changes(Slot slot) {
        Question question = rulebook.question(slot.question());
        Given now = sweep.at(slot);
        Stream<Given> others =
                switch (kind) {
                    case DESIGN -> question.design() ? choices(question, now) : Stream.empty();
                    case PROOF -> question.design() ? Stream.empty() : proofs(question, now);
                    case DOUBT -> question.claim() && !now.isUnknown() ? doubts(question, now) : Stream.empty();
                };
        return others.filter(other -> !isSame(question, now, other)).map(other -> new Change(slot, now, other));
    }

    private static boolean isSame(Question question, Given one, Given other) {
        return one.value().equals(other.value()) && grade(question, one) == grade(question, other);
    }

    private static Grade grade(Question question, Given given) {
        Grade claimed = given.evidence() == null ? Grade.ASSERTED : given.evidence();
        return question.claim() ? claimed : Grade.PLAIN;
    }

    private Stream<Given> choices(Question question, Given now) {
        Grade grade = now.isUnknown() ? Grade.DOCUMENTED : grade(question, now);
        return best(question, 1)
                .map(best -> Stream.of(best))
                .orElseGet(() -> values(question).stream())
                .filter(value -> !value.equals(now.value()))
                .map(value -> given(question, value, grade));
    }

    /** What was claimed, documented; what is open, answered as well as can be, and documented if it is a claim. */
    private Stream<Given> proofs(Question question, Given now) {
        if (!now.isUnknown()) {
            boolean proven = grade(question, now).compareTo(Grade.DOCUMENTED) >= 0;
            return proven ? Stream.empty() : Stream.of(given(question, now.value(), Grade.DOCUMENTED));
        }
        return best(question, 1)
                .map(best -> Stream.of(best))
                .orElseGet(() -> values(question).stream())
                .map(value -> given(question, value, Grade.DOCUMENTED));
    }

    /** The worst answer instead, or else no more than somebody's word. */
    private Stream<Given> doubts(Question question, Given now) {
        return Stream.of(given(question, best(question, -1).orElse(now.value()), Grade.ASSERTED));
    }

    private static Given given(Question question, Value value, Grade grade) {
        return new Given(value, question.claim() ? grade : null, "", List.of());
    }

    private List<Value> values(Question question) {
        return alternatives.of(question).given().stream()
                .map(Given::value)
                .distinct()
                .toList();
    }

    /** The best value, or the worst with sign -1; empty when the question does not say. */
    private Optional<Value> best(Question question, int sign) {
        List<Value> ordered = ordered(question);
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(sign > 0 ? ordered.size() - 1 : 0));
    }

    /** The values of a question from worst to best; none when it does not say. */
    List<Value> ordered(Question question) {
        Better better = question.better();
        return switch (better.direction()) {
            case NONE -> List.of();
            case ORDER ->
                new ArrayList<>(better.order().stream()
                        .map(option -> (Value) new Value.Chosen(option))
                        .toList());
            case HIGHER -> numbers(question, Comparator.naturalOrder());
            case LOWER -> numbers(question, Comparator.reverseOrder());
        };
    }

    private List<Value> numbers(Question question, Comparator<BigDecimal> order) {
        return values(question).stream()
                .filter(Value.Numeric.class::isInstance)
                .map(Value.Numeric.class::cast)
                .sorted(Comparator.comparing(Value.Numeric::number, order))
                .map(Value.class::cast)
                .toList();
    }

    /**
     * Answers that change less, nearest first: for a doubt the same answer without evidence, then what lies between the
     * answer that was given and the one that is to be.
     */
    List<Given> nearer(Change change) {
        Question question = rulebook.question(change.slot().question());
        List<Given> nearer = new ArrayList<>();
        if (kind == Turning.Kind.DOUBT) {
            nearer.add(new Given(change.from().value(), change.to().evidence(), "", List.of()));
        }
        between(question, change)
                .forEach(value -> nearer.add(new Given(value, change.to().evidence(), "", List.of())));
        return nearer;
    }

    private List<Value> between(Question question, Change change) {
        List<Value> ordered = new ArrayList<>(ordered(question));
        if (ordered.indexOf(change.to().value()) == 0) {
            Collections.reverse(ordered);
        }
        int from = ordered.indexOf(change.from().value()) + 1;
        int to = Math.max(from, ordered.indexOf(change.to().value()));
        return change.from().value().equals(change.to().value()) ? List.of() : ordered.subList(from, to);
    }
}
