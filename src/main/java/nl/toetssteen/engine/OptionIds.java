package nl.toetssteen.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;

/** The options of each question, by their ids. */
final class OptionIds {
    private final Map<String, Set<String>> byQuestion = new HashMap<>();
    private final Map<PreparedPattern, Set<String>> fitting = new IdentityHashMap<>();

    private OptionIds(Rulebook rulebook) {
        rulebook.questions().forEach(question -> byQuestion.put(question.id(), ids(question)));
        PreparedRules.of(rulebook)
                .patterns()
                .filter(pattern -> pattern.type() == FactType.ANSWER && pattern.isConstant())
                .forEach(pattern -> fitting.put(pattern, workOut(pattern, Bindings.NONE)));
    }

    private static Set<String> ids(Question question) {
        return question.options().stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    static OptionIds of(Rulebook rulebook) {
        return rulebook.compiled(OptionIds.class, OptionIds::new);
    }

    /** Empty for questions that are answered otherwise. */
    Set<String> of(String question) {
        return byQuestion.getOrDefault(question, Set.of());
    }

    /** The options that meet a condition on an answer; of a question with several choices all, if they can. */
    Set<String> fitting(PreparedPattern pattern, Bindings bindings) {
        Set<String> known = fitting.get(pattern);
        return known == null ? workOut(pattern, bindings) : known;
    }

    private Set<String> workOut(PreparedPattern pattern, Bindings bindings) {
        Set<String> options = of(pattern.names().get(0));
        Set<String> fitting = options;
        for (Comparison test : pattern.tests()) {
            if (test.isOf("choice")) {
                fitting = meeting(fitting, test, bindings);
            } else if (test.isOf("choices") && test.meetWith(options, bindings) == null) {
                return Set.of();
            }
        }
        return fitting;
    }

    private static Set<String> meeting(Set<String> options, Comparison test, Bindings bindings) {
        Set<String> meeting = new HashSet<>();
        for (String option : options) {
            if (test.meetWith(option, bindings) != null) {
                meeting.add(option);
            }
        }
        return meeting;
    }
}
