package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * A rule as parsed, free of any engine.
 *
 * @param name the rule's name, say {@code MF-10b}, or the name of a conclusion for rules without a card
 * @param text the rule as it stands in the file
 */
public record Rule(String name, String theme, String text, List<Pattern> patterns, List<Verb> verbs, Place place) {

    /**
     * A condition of a rule.
     *
     * @param absent whether it asks that no such fact is there
     * @param constraints all must hold
     * @param bindings variables that later patterns can use
     * @param text as it stands in the file
     */
    public record Pattern(
            boolean absent,
            FactType type,
            List<Constraint> constraints,
            List<Binding> bindings,
            String text,
            Place place) {

        /** The literal that a field must equal, as in {@code question == "a.b"}, if there is one. */
        public Optional<String> literal(String accessor) {
            return constraints.stream()
                    .filter(constraint -> constraint.operator() == Operator.EQUAL
                            && constraint.left().isField(accessor)
                            && constraint.right().get(0) instanceof Operand.Literal)
                    .map(constraint -> ((Operand.Literal) constraint.right().get(0)).text())
                    .findFirst();
        }
    }

    /** Gives a field a name: {@code $m : number}. */
    public record Binding(String variable, Term term) {}

    /**
     * A field of the fact.
     *
     * @param accessor say {@code number}, or {@code cell}
     * @param argument for {@code cell} and {@code number} of a row: the column; else empty
     */
    public record Term(String accessor, String argument) {

        /** Whether it is this field, without an argument. */
        public boolean isField(String name) {
            return accessor.equals(name) && argument.isEmpty();
        }
    }

    /**
     * One comparison.
     *
     * @param right empty for {@link Operator#HOLDS}, several for {@link Operator#IN}, else one
     */
    public record Constraint(Term left, Operator operator, List<Operand> right, String text) {}

    /** What a field is compared with. */
    public sealed interface Operand {
        /** A text in quotes. */
        record Literal(String text) implements Operand {}

        /** 0 or 1. */
        record Number(int value) implements Operand {}

        /** A variable of this or an earlier pattern. */
        record Variable(String name) implements Operand {}
    }

    /** The comparisons of the closed language. */
    public enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        IN,
        CONTAINS,
        /** A field that is true or false by itself, as in {@code shown}. */
        HOLDS
    }

    /** What the rule does. */
    public sealed interface Verb {
        /** Concludes something. */
        record Conclude(String name, String value) implements Verb {}

        /** Emits the statement with the rule's name. */
        record Find() implements Verb {}
    }

    /** Whether it says something to the reader. */
    public boolean finds() {
        return verbs.stream().anyMatch(Verb.Find.class::isInstance);
    }

    /** The conclusions that it draws. */
    public List<Verb.Conclude> conclusions() {
        return verbs.stream()
                .filter(Verb.Conclude.class::isInstance)
                .map(Verb.Conclude.class::cast)
                .toList();
    }
}
