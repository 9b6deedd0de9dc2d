package nl.toetssteen.insight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.rulebook.Behind;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;

/** Which questions can make a difference to a rule or a conclusion: no other can bring it about, or undo it. */
final class Upstream {
    private final Rulebook rulebook;
    private final Map<String, Set<String>> byRule = new HashMap<>();
    private final Map<String, Set<String>> byConclusion = new HashMap<>();

    Upstream(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Ids of the questions behind a rule. */
    Set<String> of(String rule) {
        return byRule.computeIfAbsent(rule, this::find);
    }

    /** Ids of the questions behind a conclusion. */
    Set<String> ofConclusion(String name) {
        return byConclusion.computeIfAbsent(name, this::findConclusion);
    }

    private Set<String> find(String rule) {
        return withConditions(Behind.rule(rulebook, rulebook.rule(rule)));
    }

    private Set<String> findConclusion(String name) {
        return withConditions(Behind.conclusion(rulebook, name, Set.of()));
    }

    private Set<String> withConditions(Set<String> ids) {
        Set<String> found = new HashSet<>();
        ids.forEach(id -> add(id, found));
        return found;
    }

    private void add(String id, Set<String> found) {
        if (found.add(id)) {
            rulebook.findQuestion(id).map(Question::when).ifPresent(when -> add(when, found));
        }
    }

    private void add(Condition condition, Set<String> found) {
        if (condition instanceof Condition.Is is) {
            add(is.question(), found);
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(part -> add(part, found));
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(part -> add(part, found));
        }
    }
}
