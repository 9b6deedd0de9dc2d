package nl.toetssteen.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;

/** What rules have made so far, by name, each thing once with its best proof. */
final class Standing {
    static final Standing NOTHING = new Standing(List.of(), List.of());

    private final Map<String, Map<Thing, Grade>> byName = new HashMap<>();

    /** A conclusion, or a finding with an empty value. */
    record Thing(String name, String value, int line) {}

    Standing(List<Conclusion> conclusions, List<Finding> findings) {
        conclusions.forEach(conclusion ->
                add(new Thing(conclusion.name(), conclusion.value(), conclusion.line()), conclusion.grade()));
        findings.forEach(finding -> add(new Thing(finding.rule(), "", finding.line()), finding.grade()));
    }

    private void add(Thing thing, Grade grade) {
        byName.computeIfAbsent(thing.name(), name -> new HashMap<>()).merge(thing, grade, Standing::better);
    }

    private static Grade better(Grade one, Grade other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** All that stands under a name. */
    Map<Thing, Grade> named(String name) {
        return byName.getOrDefault(name, Map.of());
    }
}
