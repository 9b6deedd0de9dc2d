package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.vocabulary.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A number that rules compare with, in its course over time.
 *
 * @param unit EUR, %, years, or a word
 * @param steps by date, earliest first, at least one
 */
public record ParameterSpec(String name, Words unit, Words title, List<Step> steps, Place place) {

    /**
     * The value from a day on.
     *
     * @param value null when the figure lapses on that day
     * @param confirmed when somebody last looked it up
     */
    public record Step(LocalDate from, @Nullable BigDecimal value, Citation source, LocalDate confirmed) {}

    /** The fact as it stands on a date; lapsed before the first step. */
    public Parameter on(LocalDate date) {
        Step step = stepOn(date);
        return new Parameter(name, step == null ? null : step.value());
    }

    /** The step in force on a date, or null before the first. */
    public @Nullable Step stepOn(LocalDate date) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
