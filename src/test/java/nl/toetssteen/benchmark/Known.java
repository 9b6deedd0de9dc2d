package nl.toetssteen.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a proposal as a whole, for whoever does not match facts: choices by question; numbers by question or
 * figure, and by {@code parameter} and its name.
 */
final class Known {
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();

    Known(FactSheet sheet) {
        sheet.base().forEach(this::take);
    }

    private void take(Fact fact) {
        if (fact instanceof Answer answer && answer.line() == 0) {
            if (answer.choice() != null) {
                choices.put(answer.question(), answer.choice());
            } else if (answer.number() != null) {
                numbers.put(answer.question(), answer.number());
            }
        } else if (fact instanceof Figure figure && figure.line() == 0) {
            numbers.put(figure.name(), figure.number());
        } else if (fact instanceof Parameter parameter && parameter.number() != null) {
            numbers.put("parameter " + parameter.name(), parameter.number());
        }
    }

    /** Whether this is the answer; no when there is none. */
    boolean is(String question, String option) {
        return option.equals(choices.get(question));
    }

    /** Whether the answer is one of these; no when there is none. */
    boolean isOneOf(String question, Set<String> options) {
        return options.contains(choices.getOrDefault(question, ""));
    }

    /** The number; NaN, for which no comparison holds, when it is not known. */
    double number(String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }

    boolean hasNumber(String name) {
        return numbers.containsKey(name);
    }

    /** The choice or number; null when it is not known. */
    @Nullable
    Object value(String name) {
        Object choice = choices.get(name);
        return choice != null ? choice : numbers.get(name);
    }
}
