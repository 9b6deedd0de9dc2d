package nl.toetssteen.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;

/** The names of all facts that proposals can have under a rulebook, but for rows, numbered from 0. */
final class FactNames {
    private static final int NONE = -1;

    private final Map<FactType, Map<String, Integer>> numbers = new EnumMap<>(FactType.class);
    private int count;

    private FactNames(Rulebook rulebook) {
        for (FactType type : FactType.values()) {
            numbers.put(type, new HashMap<>());
        }
        rulebook.questions().forEach(question -> {
            add(FactType.ANSWER, question.id());
            add(FactType.OPEN, question.id());
        });
        rulebook.contents().parameters().forEach(parameter -> add(FactType.PARAMETER, parameter.name()));
        rulebook.contents().figures().forEach(figure -> add(FactType.FIGURE, figure.name()));
        rulebook.rules().forEach(rule -> {
            add(FactType.FINDING, rule.name());
            rule.conclusions().forEach(verb -> add(FactType.CONCLUSION, verb.name()));
        });
    }

    private void add(FactType type, String name) {
        numbers.getOrDefault(type, Map.of()).computeIfAbsent(name, key -> count++);
    }

    static FactNames of(Rulebook rulebook) {
        return rulebook.compiled(FactNames.class, FactNames::new);
    }

    int count() {
        return count;
    }

    /** The number of a name; -1 when the rulebook has no such fact. */
    int number(FactType type, String name) {
        return numbers.getOrDefault(type, Map.of()).getOrDefault(name, NONE);
    }
}
