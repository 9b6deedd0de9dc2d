package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;

/** The rules of a rulebook, prepared for matching, by name and by what they conclude. */
final class PreparedRules {
    private final Map<String, PreparedRule> byName = new HashMap<>();
    private final Map<String, List<Concluder>> concluders = new HashMap<>();

    /** A rule that concludes this value. */
    record Concluder(PreparedRule rule, String value) {}

    private PreparedRules(Rulebook rulebook) {
        rulebook.rules().stream().map(PreparedRule::of).forEach(this::add);
    }

    private void add(PreparedRule rule) {
        byName.put(rule.name(), rule);
        rule.rule().conclusions().forEach(verb -> concluders
                .computeIfAbsent(verb.name(), name -> new ArrayList<>())
                .add(new Concluder(rule, verb.value())));
    }

    static PreparedRules of(Rulebook rulebook) {
        return rulebook.compiled(PreparedRules.class, PreparedRules::new);
    }

    Optional<PreparedRule> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    PreparedRule of(Rule rule) {
        return find(rule.name()).orElseGet(() -> PreparedRule.of(rule));
    }

    /** The rules that draw a conclusion. */
    List<Concluder> concluding(String conclusion) {
        return concluders.getOrDefault(conclusion, List.of());
    }
}
