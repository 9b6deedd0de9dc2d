package nl.toetssteen.engine;

import java.util.List;
import nl.toetssteen.rulebook.Rule;

/** A rule with its conditions taken apart for matching. */
record PreparedRule(Rule rule, List<PreparedPattern> patterns) {

    static PreparedRule of(Rule rule) {
        return new PreparedRule(
                rule, rule.patterns().stream().map(PreparedPattern::of).toList());
    }

    String name() {
        return rule.name();
    }
}
