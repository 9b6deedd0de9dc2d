package nl.toetssteen.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;

/** The options of each question, by their ids. */
final class OptionIds {
    private final Map<String, Set<String>> byQuestion = new HashMap<>();

    private OptionIds(Rulebook rulebook) {
        rulebook.questions().forEach(question -> byQuestion.put(question.id(), ids(question)));
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
}
