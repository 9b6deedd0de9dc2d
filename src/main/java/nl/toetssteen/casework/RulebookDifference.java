package nl.toetssteen.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.ConclusionSpec;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.GlossaryEntry;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.ParameterSpec;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Source;
import nl.toetssteen.rulebook.Table;
import nl.toetssteen.rulebook.Words;

/**
 * In what one rulebook differs from another, part by part.
 *
 * @param parts of the kinds that differ
 */
public record RulebookDifference(List<Part> parts) {

    /** What happened to a part. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The kinds of parts, in the order in which they are told. */
    public enum Kind {
        METHOD,
        RULE,
        CARD,
        QUESTION,
        CRITERION,
        GOAL,
        PROOF,
        PARAMETER,
        FIGURE,
        CONCLUSION,
        TABLE,
        SOURCE,
        TERM,
        EXAMPLE,
        PRECEDENT
    }

    /**
     * A part that differs.
     *
     * @param title as it is called in the later rulebook, or in the earlier one when it was removed
     */
    public record Part(Kind kind, Change change, String id, Words title) {}

    /** What differs from the one rulebook to the other; where a part stands in a file is no difference. */
    public static RulebookDifference between(Rulebook.Contents before, Rulebook.Contents after) {
        Map<Kind, Map<String, Named>> earlier = parts(before);
        Map<Kind, Map<String, Named>> later = parts(after);
        List<Part> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<String, Named> from = earlier.getOrDefault(kind, Map.of());
            Map<String, Named> to = later.getOrDefault(kind, Map.of());
            Set<String> ids = new TreeSet<>(from.keySet());
            ids.addAll(to.keySet());
            for (String id : ids) {
                Named old = from.get(id);
                Named now = to.get(id);
                if (now == null) {
                    parts.add(new Part(
                            kind,
                            Change.REMOVED,
                            id,
                            Objects.requireNonNull(old).title()));
                } else if (old == null) {
                    parts.add(new Part(kind, Change.ADDED, id, now.title()));
                } else if (!Alike.alike(old.part(), now.part())) {
                    parts.add(new Part(kind, Change.CHANGED, id, now.title()));
                }
            }
        }
        return new RulebookDifference(List.copyOf(parts));
    }

    private record Named(Object part, Words title) {}

    private static Map<Kind, Map<String, Named>> parts(Rulebook.Contents contents) {
        Map<Kind, Map<String, Named>> all = new LinkedHashMap<>();
        Function<String, Words> same = id -> new Words(id, id);
        put(
                all,
                Kind.METHOD,
                List.of(contents),
                one -> "rulebook.yaml",
                Rulebook.Contents::title,
                RulebookDifference::method);
        put(all, Kind.RULE, contents.rules(), Rule::name, rule -> same.apply(rule.name()), Rule::text);
        put(all, Kind.CARD, contents.cards(), Card::id, Card::title);
        put(
                all,
                Kind.QUESTION,
                contents.themes().stream()
                        .flatMap(theme -> theme.questions().stream())
                        .toList(),
                Question::id,
                Question::label);
        put(all, Kind.CRITERION, contents.criteria(), Criterion::id, Criterion::words);
        put(all, Kind.GOAL, contents.goals(), Goal::id, Goal::words);
        put(all, Kind.PROOF, contents.proofs(), Proof::id, Proof::asks);
        put(all, Kind.PARAMETER, contents.parameters(), ParameterSpec::name, ParameterSpec::title);
        put(all, Kind.FIGURE, contents.figures(), FigureSpec::name, FigureSpec::title);
        put(all, Kind.CONCLUSION, contents.conclusions(), ConclusionSpec::name, ConclusionSpec::title);
        put(all, Kind.TABLE, contents.tables(), Table::name, table -> same.apply(table.name()), Function.identity());
        put(
                all,
                Kind.SOURCE,
                contents.sources(),
                Source::key,
                source -> new Words(source.title(), source.title()),
                Function.identity());
        put(all, Kind.TERM, contents.glossary(), GlossaryEntry::term, GlossaryEntry::words);
        put(all, Kind.EXAMPLE, contents.examples(), Example::id, Example::words);
        put(all, Kind.PRECEDENT, contents.precedents(), Precedent::id, Precedent::words);
        return all;
    }

    private static List<?> method(Rulebook.Contents contents) {
        return List.of(
                contents.scale(),
                contents.goalQuestion(),
                contents.defaultGoal(),
                contents.coreQuestions(),
                contents.checks(),
                contents.groups(),
                contents.breakdowns(),
                contents.accepted(),
                contents.calibration(),
                contents.portfolio());
    }

    private static <T> void put(
            Map<Kind, Map<String, Named>> all,
            Kind kind,
            List<T> parts,
            Function<T, String> id,
            Function<T, Words> title) {
        put(all, kind, parts, id, title, Function.identity());
    }

    private static <T> void put(
            Map<Kind, Map<String, Named>> all,
            Kind kind,
            List<T> parts,
            Function<T, String> id,
            Function<T, Words> title,
            Function<T, ?> content) {
        Map<String, Named> named = new LinkedHashMap<>();
        parts.forEach(part -> named.put(id.apply(part), new Named(content.apply(part), title.apply(part))));
        all.put(kind, named);
    }
}
