package nl.toetssteen.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Section;
import nl.toetssteen.rulebook.Source;
import nl.toetssteen.rulebook.Table;
import nl.toetssteen.rulebook.TableSpec;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.rulebook.Words;
import org.jspecify.annotations.Nullable;

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
        THEME,
        QUESTION,
        CRITERION,
        GOAL,
        PROOF,
        PARAMETER,
        FIGURE,
        CONCLUSION,
        TABLE,
        ROWS,
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
        Map<Key, Piece> earlier = pieces(before);
        Map<Key, Piece> later = pieces(after);
        Set<Key> keys = new TreeSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        return new RulebookDifference(keys.stream()
                .flatMap(key -> part(key, earlier.get(key), later.get(key)).stream())
                .toList());
    }

    private static Optional<Part> part(Key key, @Nullable Piece before, @Nullable Piece after) {
        if (before == null) {
            return Optional.ofNullable(after).map(piece -> key.part(Change.ADDED, piece.title()));
        }
        if (after == null) {
            return Optional.of(key.part(Change.REMOVED, before.title()));
        }
        return Alike.alike(before.says(), after.says())
                ? Optional.empty()
                : Optional.of(key.part(Change.CHANGED, after.title()));
    }

    private record Key(Kind kind, String id) implements Comparable<Key> {
        Part part(Change change, Words title) {
            return new Part(kind, change, id, title);
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind).thenComparing(Key::id).compare(this, other);
        }
    }

    /** A part of one rulebook: what it is called and what it says. */
    private record Piece(Words title, Object says) {}

    /** Whatever a rulebook says is in one of these. */
    private static Map<Key, Piece> pieces(Rulebook.Contents contents) {
        Map<Key, Piece> all = new HashMap<>();
        all.put(new Key(Kind.METHOD, "rulebook.yaml"), new Piece(contents.title(), method(contents)));
        contents.rules()
                .forEach(rule -> all.put(new Key(Kind.RULE, rule.name()), new Piece(bare(rule.name()), rule.text())));
        contents.themes()
                .forEach(theme -> all.put(new Key(Kind.THEME, theme.id()), new Piece(theme.title(), bare(theme))));
        contents.themes().forEach(theme -> put(all, Kind.QUESTION, theme.questions(), Question::id, Question::label));
        put(all, Kind.CARD, contents.cards(), Card::id, Card::title);
        put(all, Kind.CRITERION, contents.criteria(), Criterion::id, Criterion::words);
        put(all, Kind.GOAL, contents.goals(), Goal::id, Goal::words);
        put(all, Kind.PROOF, contents.proofs(), Proof::id, Proof::asks);
        put(all, Kind.PARAMETER, contents.parameters(), ParameterSpec::name, ParameterSpec::title);
        put(all, Kind.FIGURE, contents.figures(), FigureSpec::name, FigureSpec::title);
        put(all, Kind.CONCLUSION, contents.conclusions(), ConclusionSpec::name, ConclusionSpec::title);
        put(all, Kind.TABLE, contents.tableSpecs(), TableSpec::id, TableSpec::title);
        put(all, Kind.ROWS, contents.tables(), Table::name, table -> title(contents, table));
        put(all, Kind.SOURCE, contents.sources(), Source::key, source -> bare(source.title()));
        put(all, Kind.TERM, contents.glossary(), GlossaryEntry::term, GlossaryEntry::words);
        put(all, Kind.EXAMPLE, contents.examples(), Example::id, Example::words);
        put(all, Kind.PRECEDENT, contents.precedents(), Precedent::id, Precedent::words);
        return all;
    }

    private static <T> void put(
            Map<Key, Piece> all, Kind kind, List<T> parts, Function<T, String> id, Function<T, Words> title) {
        parts.forEach(part -> all.put(new Key(kind, id.apply(part)), new Piece(title.apply(part), part)));
    }

    private static List<?> method(Rulebook.Contents contents) {
        return List.of(
                contents.id(),
                contents.edition(),
                contents.title(),
                contents.inForceFrom(),
                contents.goalQuestion(),
                contents.defaultGoal(),
                contents.coreQuestions(),
                contents.scale(),
                contents.themes().stream().map(Theme::id).toList(),
                contents.checks(),
                contents.groups(),
                contents.breakdowns(),
                contents.accepted(),
                contents.calibration(),
                contents.portfolio());
    }

    /** A theme without what its questions say: those are parts of their own. */
    private static List<?> bare(Theme theme) {
        return List.of(
                theme.title(),
                theme.intro(),
                theme.sections().stream().map(RulebookDifference::bare).toList());
    }

    private static List<?> bare(Section section) {
        return List.of(
                section.id(),
                section.title(),
                section.intro(),
                section.perLine(),
                section.questions().stream().map(Question::id).toList());
    }

    private static Words title(Rulebook.Contents contents, Table table) {
        return contents.tableSpecs().stream()
                .filter(spec -> spec.id().equals(table.name()))
                .map(TableSpec::title)
                .findFirst()
                .orElse(bare(table.name()));
    }

    private static Words bare(String name) {
        return new Words(name, name);
    }
}
