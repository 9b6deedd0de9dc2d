package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;

/** Which rules draw which conclusions. */
final class Concluders {
    private final Map<String, List<Concluder>> byName = new HashMap<>();

    /** A rule that concludes this value. */
    record Concluder(Rule rule, String value) {}

    private Concluders(Rulebook rulebook) {
        rulebook.rules().forEach(rule -> rule.conclusions()
                .forEach(verb -> byName.computeIfAbsent(verb.name(), name -> new ArrayList<>())
                        .add(new Concluder(rule, verb.value()))));
    }

    static Concluders of(Rulebook rulebook) {
        return rulebook.compiled(Concluders.class, Concluders::new);
    }

    List<Concluder> of(String conclusion) {
        return byName.getOrDefault(conclusion, List.of());
    }
}
