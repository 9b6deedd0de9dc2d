package nl.toetssteen.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** What was chosen on each question, sorted out only once somebody asks. */
final class Choices {
    private final Collection<? extends Fact> facts;
    private @Nullable Map<String, Set<String>> byQuestion;

    Choices(Collection<? extends Fact> facts) {
        this.facts = facts;
    }

    /** The options chosen on a question, on whatever line; none when it is open or answered otherwise. */
    Set<String> of(String question) {
        if (byQuestion == null) {
            byQuestion = sort();
        }
        return byQuestion.getOrDefault(question, Set.of());
    }

    private Map<String, Set<String>> sort() {
        Map<String, Set<String>> choices = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Answer answer && answer.choice() != null) {
                choices.computeIfAbsent(answer.question(), question -> new LinkedHashSet<>(2))
                        .add(answer.choice());
            }
        }
        return choices;
    }
}
