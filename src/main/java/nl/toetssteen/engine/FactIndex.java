package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.toetssteen.appraisal.FactOrder;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Table;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Open;
import nl.toetssteen.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/** The facts of one proposal by kind and name, in the order in which they were given. */
final class FactIndex {
    private final Rulebook rulebook;
    private final FactNames names;
    private final RowIndex rows;
    private final @Nullable List<Fact>[] byNumber;
    private final Map<String, List<Fact>> openByGroup = new HashMap<>();
    private final List<Slot> open = new ArrayList<>();
    private final Map<Fact, Opens> numbers = new IdentityHashMap<>();
    private int lines = 1;

    /** @param facts those that the rulebook does not have already; rows of its tables may be among them */
    FactIndex(Rulebook rulebook, Collection<? extends Fact> facts) {
        this.rulebook = rulebook;
        names = FactNames.of(rulebook);
        rows = RowIndex.of(rulebook);
        byNumber = lists(names.count());
        for (Fact fact : facts) {
            if (!(fact instanceof Row)) {
                add(fact);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Fact>[] lists(int count) {
        return new List[count];
    }

    private void add(Fact fact) {
        int number = names.number(FactOrder.kindOf(fact), FactOrder.name(fact));
        if (number >= 0) {
            List<Fact> named = byNumber[number];
            if (named == null) {
                byNumber[number] = named = new ArrayList<>(1);
            }
            named.add(fact);
        }
        if (fact instanceof Open asked) {
            add(asked);
        }
        lines = Math.max(lines, fact.line());
    }

    private void add(Open asked) {
        numbers.put(asked, Opens.of(open.size()));
        open.add(new Slot(asked.question(), asked.line()));
        if (!asked.group().isEmpty()) {
            openByGroup
                    .computeIfAbsent(asked.group(), group -> new ArrayList<>())
                    .add(asked);
        }
    }

    /** The number of spending lines. */
    int lines() {
        return lines;
    }

    List<? extends Fact> of(FactType type, String name) {
        if (type == FactType.ROW) {
            return rows(name);
        }
        int number = names.number(type, name);
        List<Fact> named = number < 0 ? null : byNumber[number];
        return named == null ? List.of() : named;
    }

    /** The same for every proposal, and many: there is no need to sort them each time. */
    private List<Row> rows(String table) {
        return rulebook.findTable(table).map(Table::rows).orElse(List.of());
    }

    /** Whether a conclusion that fits is there for a line; 0 for the proposal as a whole. */
    boolean stands(String conclusion, Predicate<Conclusion> fits, int line) {
        return of(FactType.CONCLUSION, conclusion).stream()
                .map(Conclusion.class::cast)
                .anyMatch(fact -> fact.line() == line && fits.test(fact));
    }

    /** Whether a rule has found something on a line; 0 for the proposal as a whole. */
    boolean isFound(String rule, int line) {
        return of(FactType.FINDING, rule).stream().anyMatch(fact -> fact.line() == line);
    }

    /** The facts that a condition can be about. */
    List<? extends Fact> about(PreparedPattern pattern) {
        if (pattern.names().size() == 1) {
            return named(pattern, pattern.names().get(0));
        }
        List<Fact> all = new ArrayList<>();
        pattern.names().forEach(name -> all.addAll(named(pattern, name)));
        return all;
    }

    /** Those of the facts that a condition can be about that could meet it; of the rows of a table mostly few. */
    List<? extends Fact> within(List<? extends Fact> about, PreparedPattern pattern, Bindings bindings) {
        return pattern.type() == FactType.ROW ? rows.of(pattern, about, bindings) : about;
    }

    private List<? extends Fact> named(PreparedPattern pattern, String name) {
        return pattern.byGroup() ? openByGroup.getOrDefault(name, List.of()) : of(pattern.type(), name);
    }

    /** The places of the open questions by their numbers. */
    List<Slot> open() {
        return open;
    }

    /** The numbers of open questions. */
    Opens opens(List<? extends Fact> facts) {
        Opens opens = Opens.NONE;
        for (Fact fact : facts) {
            opens = opens.with(opens(fact));
        }
        return opens;
    }

    /** The number of one. */
    Opens opens(Fact fact) {
        return numbers.getOrDefault(fact, Opens.NONE);
    }
}
