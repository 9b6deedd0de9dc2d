package nl.toetssteen.engine;

import java.util.List;
import java.util.function.Function;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Pattern;

/**
 * A rule with its conditions taken apart for matching.
 *
 * @param patterns shared with other rules that have the same conditions
 */
record PreparedRule(Rule rule, List<PreparedPattern> patterns) {

    static PreparedRule of(Rule rule, Function<Pattern, PreparedPattern> prepare) {
        return new PreparedRule(rule, rule.patterns().stream().map(prepare).toList());
    }

    String name() {
        return rule.name();
    }
}
