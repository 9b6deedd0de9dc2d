package nl.toetssteen.benchmark;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;

/** A live appraisal that goes from one proposal to the next by the answers in which they differ, and keeps the score. */
final class Sweeping implements Peer {
    private final Rulebook rulebook = ThirtyRules.of(RULEBOOK);
    private final DroolsAppraiser appraiser = new DroolsAppraiser(rulebook);
    private final Set<String> finding = rulebook.rules().stream()
            .filter(rule -> rule.conclusions().isEmpty())
            .map(Rule::name)
            .collect(Collectors.toSet());
    private List<FactSheet> proposals = List.of();
    private List<Map<Slot, Given>> steps = List.of();
    private Sweep sweep = appraiser.sweep(Sheet.empty(), TERMS);
    private int at;

    @Override
    public void follow(List<FactSheet> coming) {
        proposals = coming;
        int last = coming.size() - 1;
        steps = IntStream.rangeClosed(0, last)
                .mapToObj(number -> step(
                        coming.get(number == 0 ? last : number - 1).sheet(),
                        coming.get(number).sheet()))
                .toList();
        sweep = appraiser.sweep(coming.get(0).sheet(), TERMS);
        at = 0;
    }

    private static Map<Slot, Given> step(Sheet from, Sheet to) {
        Set<Slot> slots = new LinkedHashSet<>(from.answers().keySet());
        slots.addAll(to.answers().keySet());
        return slots.stream()
                .filter(slot -> !from.at(slot).equals(to.at(slot)))
                .collect(Collectors.toMap(slot -> slot, to::at));
    }

    @Override
    public boolean says(String rule) {
        return finding.contains(rule);
    }

    @Override
    public Collection<String> fired(FactSheet facts) {
        if (facts != proposals.get(at)) {
            at = (at + 1) % proposals.size();
            steps.get(at).forEach(sweep::answer);
        }
        if (facts != proposals.get(at) || sweep.total() < 0) {
            throw new IllegalStateException("the proposals do not come in the order that was told");
        }
        List<String> names = new ArrayList<>();
        sweep.findings().forEach(found -> names.add(found.split("#", 2)[0]));
        return names;
    }
}
