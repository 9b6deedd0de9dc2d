package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.LiveFacts;
import nl.toetssteen.appraisal.LiveScore;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Follows one answer at a time through the network of a rulebook, as a spreadsheet does: what reads nothing that
 * changed is left alone, and each node is worked out at most once for a change.
 */
final class LiveSweep implements Sweep {
    private static final Grade[] GRADES = Grade.values();

    private final Rulebook rulebook;
    private final Terms terms;
    private final Network network;
    private final LiveFacts live;
    private final LiveScore score;
    private final Slot goalSlot;
    private final List<List<? extends Fact>> facts = new ArrayList<>();
    private final LiveRule[] rules;
    private final int[][] found;
    private final BitSet stale = new BitSet();
    private boolean goalMayChange = true;

    LiveSweep(Rulebook rulebook, Sheet sheet, Terms terms) {
        this.rulebook = rulebook;
        this.terms = terms;
        network = Network.of(rulebook);
        live = LiveFacts.of(rulebook, terms.applyTo(rulebook, sheet), terms.date());
        score = new LiveScore(rulebook, terms, network.speakers(), this::conclusions);
        goalSlot = new Slot(rulebook.contents().goalQuestion(), 0);
        rules = new LiveRule[network.nodes().size()];
        found = new int[network.nodes().size()][];
        begin();
    }

    private void begin() {
        Map<String, List<Parameter>> parameters =
                live.parameters().stream().collect(Collectors.groupingBy(Parameter::name));
        for (int question = 0; question < network.questions(); question++) {
            facts.add(live.answers(question));
        }
        for (int question = 0; question < network.questions(); question++) {
            facts.add(live.open(question));
        }
        for (int place = 0; place < network.nodes().size(); place++) {
            facts.add(List.of());
            if (network.nodes().get(place) instanceof Network.Node.OfRule rule) {
                rules[place] = new LiveRule(rule.readings(), facts::get, given(rule, parameters), live.lines());
                found[place] = new int[live.lines() + 1];
            }
            stale.set(network.first() + place);
        }
        settle();
    }

    private static List<List<? extends Fact>> given(Network.Node.OfRule rule, Map<String, List<Parameter>> parameters) {
        List<List<? extends Fact>> given = new ArrayList<>();
        for (Reading reading : rule.readings()) {
            given.add(
                    reading.pattern().type() == FactType.PARAMETER
                            ? reading.pattern().names().stream()
                                    .flatMap(name -> parameters.getOrDefault(name, List.of()).stream())
                                    .toList()
                            : List.of());
        }
        return given;
    }

    @Override
    public void answer(Slot slot, Given given) {
        if (terms.goal().isEmpty() || !slot.equals(goalSlot)) {
            live.put(slot, given, this::refresh);
            settle();
        }
    }

    private void refresh(int question) {
        put(network.answersOf(question), live.answers(question));
        put(network.openOf(question), live.open(question));
        goalMayChange = true;
    }

    private void put(int node, List<? extends Fact> now) {
        if (!now.equals(facts.set(node, now))) {
            spread(node);
        }
    }

    private void spread(int node) {
        for (int follower : network.followers(node)) {
            stale.set(follower);
        }
    }

    private void settle() {
        for (int node = stale.nextSetBit(0); node >= 0; node = stale.nextSetBit(node)) {
            stale.clear(node);
            if (workOut(node)) {
                spread(node);
            }
        }
        if (goalMayChange) {
            score.declare(declared());
            goalMayChange = false;
        }
    }

    private boolean workOut(int node) {
        Network.Node what = network.nodes().get(node - network.first());
        if (what instanceof Network.Node.OfRule rule) {
            return match(node, rule);
        }
        if (what instanceof Network.Node.OfConclusion conclusion) {
            return conclude(node, conclusion);
        }
        return calculate(node, (Network.Node.OfFigure) what);
    }

    private boolean calculate(int node, Network.Node.OfFigure figure) {
        boolean changed = live.calculate(figure.number());
        facts.set(node, live.figure(figure.number()));
        return changed;
    }

    private boolean match(int node, Network.Node.OfRule rule) {
        int place = node - network.first();
        int[] now = rules[place].match();
        if (Arrays.equals(now, found[place])) {
            return false;
        }
        found[place] = now.clone();
        if (rule.speaker() >= 0) {
            score.found(rule.speaker(), best(now));
            List<Finding> findings = findings(rule.rule().name(), now);
            facts.set(node, findings);
            live.stands(rule.rule().name(), findings);
        }
        return true;
    }

    private static @Nullable Grade best(int[] found) {
        int all = 0;
        for (int grades : found) {
            all |= grades;
        }
        return all == 0 ? null : GRADES[31 - Integer.numberOfLeadingZeros(all)];
    }

    /** Without what they rest on but for a stand-in with their grade. */
    private static List<Finding> findings(String rule, int[] found) {
        List<Finding> findings = new ArrayList<>();
        for (int line = 0; line < found.length; line++) {
            for (Conclusion standIn : conclusions(rule, "", line, found[line])) {
                findings.add(new Finding(rule, line, List.of(standIn)));
            }
        }
        return findings;
    }

    private static List<Conclusion> conclusions(String name, String value, int line, int grades) {
        List<Conclusion> conclusions = new ArrayList<>(1);
        for (Grade grade : GRADES) {
            if ((grades >> grade.ordinal() & 1) == 1) {
                conclusions.add(new Conclusion(name, value, line, grade));
            }
        }
        return conclusions;
    }

    private boolean conclude(int node, Network.Node.OfConclusion conclusion) {
        Set<Conclusion> drawn = new LinkedHashSet<>();
        for (Network.Drawn each : conclusion.drawn()) {
            int[] lines = found[each.rule() - network.first()];
            for (int line = 0; line < lines.length; line++) {
                drawn.addAll(conclusions(conclusion.name(), each.value(), line, lines[line]));
            }
        }
        List<Conclusion> now = List.copyOf(drawn);
        boolean changed = !now.equals(facts.set(node, now));
        if (changed) {
            live.stands(conclusion.name(), now);
        }
        return changed;
    }

    private List<? extends Fact> conclusions(String name) {
        int node = network.ofConclusion(name);
        return node < 0 ? List.of() : facts.get(node);
    }

    private Optional<String> declared() {
        boolean asked = live.asked(goalSlot) == Truth.YES;
        return asked && live.at(goalSlot).value() instanceof Value.Chosen chosen
                ? Optional.of(chosen.option())
                : Optional.empty();
    }

    @Override
    public Given at(Slot slot) {
        return live.at(slot);
    }

    @Override
    public Truth asked(Slot slot) {
        return live.asked(slot);
    }

    @Override
    public boolean isComplete() {
        return live.isComplete();
    }

    @Override
    public int total() {
        return score.total();
    }

    @Override
    public Verdict verdictBeforeMinimums() {
        return score.verdictBeforeMinimums();
    }

    @Override
    public List<String> unproven() {
        return score.unproven();
    }

    @Override
    public int obstacles() {
        return score.obstacles();
    }

    @Override
    public boolean isBlocked() {
        return score.isBlocked();
    }

    @Override
    public Verdict verdict() {
        if (live.isComplete()) {
            return score.verdict(rule -> false);
        }
        WhyNot[] whyNot = new WhyNot[1];
        return score.verdict(rule -> {
            whyNot[0] = whyNot[0] == null ? new WhyNot(rulebook, all()) : whyNot[0];
            return whyNot[0].waits(rulebook.rule(rule));
        });
    }

    private List<Fact> all() {
        return Stream.concat(live.parameters().stream(), facts.stream().flatMap(List::stream))
                .map(Fact.class::cast)
                .toList();
    }

    @Override
    public String goal() {
        return score.goal();
    }

    @Override
    public List<CriterionScore> criteria() {
        return score.criteria();
    }

    @Override
    public SortedSet<String> findings() {
        SortedSet<String> findings = new TreeSet<>();
        for (String rule : network.speakers()) {
            int[] lines = found[network.ofRule(rule) - network.first()];
            for (int line = 0; line < lines.length; line++) {
                if (lines[line] != 0) {
                    findings.add(line == 0 ? rule : rule + "#" + line);
                }
            }
        }
        return findings;
    }
}
