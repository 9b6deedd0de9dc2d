package nl.toetssteen.insight;

import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Slot;

/** Which answers block by themselves, whatever the other open questions turn out to be. */
record Blocking(Sweep sweep, Unknowns unknowns) {

    /** For each open question the share of its answers that block, 0 to 1; all 0 when something blocks already. */
    double[] shares() {
        return IntStream.range(0, unknowns.size())
                .mapToDouble(place -> sweep.isBlocked() ? 0 : share(place))
                .toArray();
    }

    private double share(int place) {
        Slot slot = unknowns.slots().get(place);
        List<Given> answers = unknowns.alternatives().get(place);
        Given before = sweep.at(slot);
        int blocking = 0;
        for (Given answer : answers) {
            sweep.answer(slot, answer);
            blocking += sweep.isBlocked() ? 1 : 0;
        }
        sweep.answer(slot, before);
        return (double) blocking / answers.size();
    }
}
