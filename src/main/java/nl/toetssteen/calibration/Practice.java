package nl.toetssteen.calibration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Value;

/**
 * What proposers say and do not say.
 *
 * @param answers those of real projects, by question
 * @param admissions the answers by which a proposal is refused
 */
record Practice(Map<String, List<Value>> answers, Admissions admissions) {

    static Practice of(Rulebook rulebook) {
        Set<String> drawn = Set.copyOf(rulebook.contents().calibration().drawn());
        return new Practice(answers(rulebook), new Admissions(rulebook, drawn));
    }

    private static Map<String, List<Value>> answers(Rulebook rulebook) {
        return rulebook.contents().precedents().stream()
                .flatMap(precedent -> precedent.sheet().answers().entrySet().stream())
                .filter(answer -> !answer.getValue().isUnknown())
                .collect(Collectors.groupingBy(
                        answer -> answer.getKey().question(),
                        Collectors.mapping(answer -> answer.getValue().value(), Collectors.toList())));
    }

    /** All that real projects answer to a question. */
    List<Value> said(Question question) {
        return answers.getOrDefault(question.id(), List.of());
    }
}
