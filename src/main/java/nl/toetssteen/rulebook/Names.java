package nl.toetssteen.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All names of a rulebook; a name that is used and is not there becomes a defect with the nearest one. */
final class Names {
    private final Defects defects;
    final Kind question;
    final Kind table;
    final Kind figure;
    final Kind parameter;
    final Kind criterion;
    final Kind goal;
    final Kind proof;
    final Kind conclusion;
    final Kind source;
    final Kind group;
    final Kind rule;
    final Kind check;
    final Kind card;
    final Kind example;

    Names(Rulebook rulebook, Defects defects) {
        this.defects = defects;
        Rulebook.Contents contents = rulebook.contents();
        question = kind("question", rulebook.questions(), Question::id, "questions.yaml");
        group = kind("group", rulebook.questions(), Question::group, "questions.yaml");
        table = kind("table", contents.tables(), Table::name, ".csv");
        figure = kind("figure", contents.figures(), FigureSpec::name, "figures.yaml");
        check = kind("form check", contents.checks(), FormCheck::id, "figures.yaml");
        parameter = kind("parameter", contents.parameters(), ParameterSpec::name, "parameters.yaml");
        criterion = kind("criterion", contents.criteria(), Criterion::id, "rulebook.yaml");
        goal = kind("goal", contents.goals(), Goal::id, "rulebook.yaml");
        proof = kind("proof", contents.proofs(), Proof::id, "rulebook.yaml");
        conclusion = kind("conclusion", contents.conclusions(), ConclusionSpec::name, "conclusions.yaml");
        card = kind("card", contents.cards(), Card::id, "/cards/");
        example = kind("example", contents.examples(), Example::id, "examples/");
        source = kind("source", contents.sources(), Source::key, "sources.yaml");
        rule = kind("rule", contents.rules(), Rule::name, ".drl");
    }

    private <T> Kind kind(String word, List<T> items, Function<T, String> name, String file) {
        Set<String> names = new HashSet<>(items.stream().map(name).toList());
        names.remove("");
        return new Kind(word, names, defects.complete(file), defects);
    }

    /** One kind of thing that has names. */
    record Kind(String word, Set<String> known, boolean complete, Defects defects) {

        boolean has(String name) {
            return known.contains(name);
        }

        /** Demands that there is something of this name. */
        void demand(String name, Place place) {
            if (!name.isEmpty() && complete && !has(name)) {
                unknown(name, place, known);
            }
        }

        /** Demands a name of this kind or another. */
        void demandOr(Kind other, String name, Place place) {
            if (!has(name) && !other.has(name) && other.complete()) {
                Kind both = new Kind(word + " or " + other.word(), union(other), complete, defects);
                both.demand(name, place);
            }
        }

        private Set<String> union(Kind other) {
            Set<String> union = new HashSet<>(known);
            union.addAll(other.known());
            return union;
        }

        private void unknown(String name, Place place, Collection<String> candidates) {
            List<String> sorted = candidates.stream().sorted().toList();
            defects.add(
                    place,
                    "There is no " + word + " '" + name + "'.",
                    Faults.suggestion(name, sorted).en());
        }
    }

    /** Every citation of a table, each once. */
    static List<Citation> citations(Table table) {
        return table.rows().stream()
                .map(row -> new Citation(row.cell("source"), row.cell("place")))
                .distinct()
                .toList();
    }

    void demandSources(Collection<Citation> citations, Place place) {
        citations.forEach(citation -> source.demand(citation.source(), place));
    }
}
