package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;

/**
 * On what terms a proposal is judged.
 *
 * @param date the reference date, as of which parameters hold
 * @param goal a goal to judge by in place of the declared one
 * @param weights weights by criterion in place of the goal's own; a criterion left out keeps its weight
 */
public record Terms(LocalDate date, Optional<String> goal, Map<String, BigDecimal> weights) {
    public Terms {
        weights = java.util.Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /** As of a date, by the declared goal and its weights. */
    public static Terms on(LocalDate date) {
        return new Terms(date, Optional.empty(), Map.of());
    }

    /** The sheet as it is judged on these terms: a goal to judge by takes the place of the declared one. */
    public Sheet applyTo(Rulebook rulebook, Sheet sheet) {
        Slot slot = new Slot(rulebook.contents().goalQuestion(), 0);
        return goal.map(id -> sheet.with(slot, Given.of(new Value.Chosen(id)))).orElse(sheet);
    }
}
