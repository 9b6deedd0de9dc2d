package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One ceiling on one value of a label, or the budget itself.
 *
 * @param label empty for the budget
 * @param limit in whole EUR
 */
record Pot(String label, String value, long limit) {
    /** Stands for all values where nobody's value is known. */
    private static final String ANY = "?";

    boolean holds(Candidate candidate) {
        return label.isEmpty() || candidate.request().mayHave(label, value);
    }

    String name() {
        return label.isEmpty() ? "" : label + "=" + value;
    }

    /** The ceilings of an envelope, those for each value spelled out over the values that candidates have. */
    static List<Pot> of(Envelope envelope, List<Candidate> candidates) {
        List<Pot> pots = new ArrayList<>();
        for (Ceiling ceiling : envelope.ceilings()) {
            long limit = ceiling.of(envelope.budget());
            Set<String> values =
                    ceiling.value().isEmpty() ? values(ceiling.label(), candidates) : Set.of(ceiling.value());
            values.forEach(value -> pots.add(new Pot(ceiling.label(), value, limit)));
        }
        return pots;
    }

    private static Set<String> values(String label, List<Candidate> candidates) {
        Set<String> values = new TreeSet<>();
        boolean unknown = false;
        for (Candidate candidate : candidates) {
            unknown |= !candidate.request().labels().containsKey(label);
            values.addAll(candidate.request().labels().getOrDefault(label, Set.of()));
        }
        return values.isEmpty() && unknown ? Set.of(ANY) : values;
    }
}
