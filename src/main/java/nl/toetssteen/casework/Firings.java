package nl.toetssteen.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.CaseRun;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Words;
import org.springframework.stereotype.Component;

/** How often each rule fires on the examples and real cases that come with the rulebook. Worked out once a day. */
@Component
public final class Firings {
    private final Desk desk;
    private final Clock clock;
    private volatile Known known = new Known("", LocalDate.MIN, 0, Map.of());

    Firings(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A proposal on which a rule fires.
     *
     * @param real whether it is a real case; else it is a worked example
     */
    public record Where(String id, Words words, boolean real) {}

    private record Known(String digest, LocalDate date, int proposals, Map<String, List<Where>> byRule) {}

    /** On which proposals at least one of these rules fires, the examples first. */
    public List<Where> of(Collection<String> rules) {
        Known now = known();
        return rules.stream()
                .flatMap(rule -> now.byRule().getOrDefault(rule, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(Where::real))
                .toList();
    }

    /** How many examples and real cases there are. */
    public int proposals() {
        return known().proposals();
    }

    private Known known() {
        Appraiser appraiser = desk.appraiser();
        LocalDate today = LocalDate.now(clock);
        Known last = known;
        if (last.digest().equals(appraiser.rulebook().digest()) && last.date().equals(today)) {
            return last;
        }
        // Two at once do it twice, no harm.
        Known fresh = worked(appraiser, today);
        known = fresh;
        return fresh;
    }

    private static Known worked(Appraiser appraiser, LocalDate date) {
        Rulebook rulebook = appraiser.rulebook();
        Map<String, List<Where>> byRule = new HashMap<>();
        List<Example> examples = rulebook.contents().examples();
        List<Precedent> precedents = rulebook.contents().precedents();
        examples.forEach(
                one -> put(byRule, new Where(one.id(), one.words(), false), fired(appraiser, one.sheet(), date)));
        precedents.forEach(
                one -> put(byRule, new Where(one.id(), one.words(), true), fired(appraiser, one.sheet(), date)));
        return new Known(rulebook.digest(), date, examples.size() + precedents.size(), byRule);
    }

    private static Set<String> fired(Appraiser appraiser, Sheet sheet, LocalDate date) {
        return new CaseRun(appraiser, sheet, date).fired();
    }

    private static void put(Map<String, List<Where>> byRule, Where where, Set<String> rules) {
        rules.forEach(
                rule -> byRule.computeIfAbsent(rule, name -> new ArrayList<>()).add(where));
    }
}
