package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Open;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;

/**
 * The order in which facts of one appraisal are listed, whatever the order in which they came about. Of two facts that
 * compare as equal, an appraisal has at most one.
 */
public final class FactOrder {
    private FactOrder() {}

    /** By kind, name, line and value. */
    public static final Comparator<Fact> FACTS = FactOrder::compare;

    /** First fact by first fact; of two lists that begin alike the shorter comes first. */
    public static final Comparator<List<Fact>> LISTS = FactOrder::compare;

    /** By name, line, value and grade. */
    public static final Comparator<Conclusion> CONCLUSIONS = Comparator.comparing(Conclusion::name)
            .thenComparingInt(Conclusion::line)
            .thenComparing(Conclusion::value)
            .thenComparing(Conclusion::grade);

    /** By conclusion, rule and what it rests on. */
    public static final Comparator<Derivation> DERIVATIONS = Comparator.comparing(Derivation::conclusion, CONCLUSIONS)
            .thenComparing(Derivation::rule)
            .thenComparing(Derivation::because, LISTS);

    /** By name and line. */
    public static final Comparator<Figure> FIGURES =
            Comparator.comparing(Figure::name).thenComparingInt(Figure::line);

    private static int compare(List<Fact> one, List<Fact> other) {
        int common = Math.min(one.size(), other.size());
        for (int index = 0; index < common; index++) {
            int difference = compare(one.get(index), other.get(index));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(Fact one, Fact other) {
        int byKind = Integer.compare(kind(one), kind(other));
        if (byKind != 0) {
            return byKind;
        }
        int byName = name(one).compareTo(name(other));
        if (byName != 0) {
            return byName;
        }
        int byLine = Integer.compare(one.line(), other.line());
        return byLine != 0 ? byLine : compareRest(one, other);
    }

    private static int compareRest(Fact one, Fact other) {
        if (one instanceof Row row) {
            return Integer.compare(row.index(), ((Row) other).index());
        }
        if (one instanceof Conclusion conclusion) {
            return CONCLUSIONS.compare(conclusion, (Conclusion) other);
        }
        return one instanceof Finding finding ? compare(finding.because(), ((Finding) other).because()) : 0;
    }

    private static int kind(Fact fact) {
        return kindOf(fact).ordinal();
    }

    /** What kind of fact it is. */
    public static FactType kindOf(Fact fact) {
        if (fact instanceof Answer) {
            return FactType.ANSWER;
        }
        if (fact instanceof Open) {
            return FactType.OPEN;
        }
        if (fact instanceof Row) {
            return FactType.ROW;
        }
        if (fact instanceof Parameter) {
            return FactType.PARAMETER;
        }
        if (fact instanceof Figure) {
            return FactType.FIGURE;
        }
        return fact instanceof Conclusion ? FactType.CONCLUSION : FactType.FINDING;
    }

    /** The name of the question, table, parameter, figure, conclusion or rule that a fact is about. */
    public static String name(Fact fact) {
        return switch (kindOf(fact)) {
            case ANSWER -> ((Answer) fact).question();
            case OPEN -> ((Open) fact).question();
            case ROW -> ((Row) fact).table();
            case PARAMETER -> ((Parameter) fact).name();
            case FIGURE -> ((Figure) fact).name();
            case CONCLUSION -> ((Conclusion) fact).name();
            case FINDING -> ((Finding) fact).rule();
        };
    }

    /** The exact number of an answer, figure or parameter that has one. */
    static Optional<BigDecimal> number(Fact fact) {
        if (fact instanceof Answer answer) {
            return Optional.ofNullable(answer.exact());
        }
        if (fact instanceof Parameter parameter) {
            return Optional.ofNullable(parameter.exact());
        }
        return fact instanceof Figure figure ? Optional.of(figure.exact()) : Optional.empty();
    }
}
