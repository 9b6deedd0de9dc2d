package nl.toetssteen.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;

/** What rules have made so far, by name, each thing once with its best proof. */
final class Standing {
    static final Standing NOTHING = new Standing(List.of(), List.of());

    private static final Map<Thing, Grade> NONE = Map.of();

    private final Map<String, Map<Thing, Grade>> byName = new HashMap<>();

    /** A conclusion, or a finding with an empty value. */
    record Thing(String name, String value, int line) {}

    Standing(List<Conclusion> conclusions, List<Finding> findings) {
        conclusions.forEach(this::add);
        findings.forEach(this::add);
    }

    private void add(Fact made) {
        if (made instanceof Conclusion conclusion) {
            add(new Thing(conclusion.name(), conclusion.value(), conclusion.line()), conclusion.grade());
        } else if (made instanceof Finding finding) {
            add(new Thing(finding.rule(), "", finding.line()), finding.grade());
        }
    }

    private void add(Thing thing, Grade grade) {
        byName.computeIfAbsent(thing.name(), name -> new HashMap<>()).merge(thing, grade, Standing::better);
    }

    /** Puts what stands under a name in place of what stood there. */
    void put(String name, List<? extends Fact> made) {
        byName.remove(name);
        made.forEach(this::add);
    }

    private static Grade better(Grade one, Grade other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** All that stands under a name. */
    Map<Thing, Grade> named(String name) {
        return byName.getOrDefault(name, NONE);
    }
}
