package nl.toetssteen.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Grade;

/** Matches one rule against what stands at the moment. */
final class LiveRule {
    private final List<Reading> readings;
    private final IntFunction<List<? extends Fact>> facts;
    private final List<List<? extends Fact>> parameters;
    private final int[] found;

    /**
     * @param facts those of a node
     * @param parameters for each condition on a parameter, the parameter as of the date; else an empty list
     * @param lines the number of spending lines
     */
    LiveRule(
            List<Reading> readings,
            IntFunction<List<? extends Fact>> facts,
            List<List<? extends Fact>> parameters,
            int lines) {
        this.readings = readings;
        this.facts = facts;
        this.parameters = parameters;
        this.found = new int[lines + 1];
    }

    /** For each line, 0 standing for the proposal as a whole, the grades of the matches, as bits by their order. */
    int[] match() {
        Arrays.fill(found, 0);
        if (isPossible()) {
            match(0, Bindings.NONE, 0, Grade.PLAIN);
        }
        return found;
    }

    /** Without a fact for each condition that asks for one, there is no need to look further. */
    private boolean isPossible() {
        for (Reading reading : readings) {
            if (!reading.pattern().isAbsent()
                    && reading.nodes().length == 1
                    && facts.apply(reading.nodes()[0]).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void match(int place, Bindings bindings, int line, Grade weakest) {
        if (place == readings.size()) {
            found[line] |= 1 << weakest.ordinal();
            return;
        }
        Reading reading = readings.get(place);
        if (reading.pattern().isAbsent()) {
            if (!isThere(reading, place, bindings)) {
                match(place + 1, bindings, line, weakest);
            }
            return;
        }
        for (int source = 0; source < reading.sources(); source++) {
            for (Fact fact : source(reading, place, source, bindings)) {
                Bindings after = reading.pattern().meet(fact, bindings);
                if (after != null) {
                    match(place + 1, after, Math.max(line, fact.line()), weaker(weakest, fact.grade()));
                }
            }
        }
    }

    private boolean isThere(Reading reading, int place, Bindings bindings) {
        for (int source = 0; source < reading.sources(); source++) {
            for (Fact fact : source(reading, place, source, bindings)) {
                if (reading.pattern().meet(fact, bindings) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<? extends Fact> source(Reading reading, int place, int source, Bindings bindings) {
        return switch (reading.pattern().type()) {
            case ROW -> reading.rows(bindings);
            case PARAMETER -> parameters.get(place);
            default -> facts.apply(reading.nodes()[source]);
        };
    }

    private static Grade weaker(Grade one, Grade other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
