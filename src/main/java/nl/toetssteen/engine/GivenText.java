package nl.toetssteen.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Parameter;
import org.jspecify.annotations.Nullable;

/** What is there in place of what a condition needs: options or numbers with commas between. */
final class GivenText {
    /** More than there are comparisons in a condition. */
    private static final int KEY = 1000;

    private GivenText() {}

    static String of(PreparedPattern pattern, List<Fact> there, Bindings bindings) {
        if (there.isEmpty()) {
            return "";
        }
        Stream<String> values =
                pattern.type() == FactType.ROW && !pattern.pattern().absent()
                        ? row(pattern, there, bindings)
                        : there.stream().map(GivenText::of);
        return values.filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static String of(Fact fact) {
        if (fact instanceof Answer answer) {
            return answer.choice() != null ? answer.choice() : several(answer);
        }
        if (fact instanceof Figure figure) {
            return plain(figure.exact());
        }
        if (fact instanceof Parameter parameter) {
            return plain(parameter.exact());
        }
        return fact instanceof Conclusion conclusion ? conclusion.value() : "";
    }

    private static String several(Answer answer) {
        return answer.exact() != null ? plain(answer.exact()) : String.join(", ", answer.choices());
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** The cells that do not fit, of the row that fits best: first what it is looked up by, then all else. */
    private static Stream<String> row(PreparedPattern pattern, List<Fact> rows, Bindings bindings) {
        Fact best = rows.get(0);
        int least = Integer.MAX_VALUE;
        for (Fact row : rows) {
            int misfit = misfit(pattern, row, bindings);
            if (misfit < least) {
                best = row;
                least = misfit;
            }
        }
        Fact chosen = best;
        return pattern.tests().stream()
                .filter(test -> test.meet(chosen, bindings) == null)
                .map(test -> cell(test.left().read(chosen)));
    }

    private static int misfit(PreparedPattern pattern, Fact row, Bindings bindings) {
        int misfit = 0;
        for (int index = 0; index < pattern.tests().size(); index++) {
            Comparison test = pattern.tests().get(index);
            if (test.meet(row, bindings) == null) {
                misfit += test.isKey() ? KEY + 1 : 1;
            }
        }
        return misfit;
    }

    private static String cell(@Nullable Object value) {
        return value instanceof Double number
                ? plain(BigDecimal.valueOf(number).stripTrailingZeros())
                : String.valueOf(value);
    }
}
