package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rulebook;

/** The rules of a rulebook, prepared for matching, by name and by what they conclude. */
final class PreparedRules {
    private final Map<String, PreparedRule> byName = new LinkedHashMap<>();
    private final Map<String, List<Concluder>> concluders = new HashMap<>();
    private final Map<Meaning, PreparedPattern> patterns = new HashMap<>();

    /** A rule that concludes this value. */
    record Concluder(PreparedRule rule, String value) {}

    /** All of a condition but the place where it stands. */
    private record Meaning(boolean absent, FactType type, List<Constraint> constraints, List<Binding> bindings) {
        static Meaning of(Pattern pattern) {
            return new Meaning(pattern.absent(), pattern.type(), pattern.constraints(), pattern.bindings());
        }
    }

    private PreparedRules(Rulebook rulebook) {
        rulebook.rules().forEach(rule -> add(PreparedRule.of(rule, this::prepare)));
    }

    private PreparedPattern prepare(Pattern pattern) {
        return patterns.computeIfAbsent(Meaning.of(pattern), meaning -> PreparedPattern.of(pattern));
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
        return find(rule.name()).orElseGet(() -> PreparedRule.of(rule, PreparedPattern::of));
    }

    /** In the order of the rulebook. */
    Collection<PreparedRule> all() {
        return byName.values();
    }

    /** All conditions of all rules, each once. */
    Stream<PreparedPattern> patterns() {
        return patterns.values().stream();
    }

    /** The rules that draw a conclusion. */
    List<Concluder> concluding(String conclusion) {
        return concluders.getOrDefault(conclusion, List.of());
    }
}
