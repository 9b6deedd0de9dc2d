package nl.toetssteen.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every name is given once. */
final class UniqueCheck {
    private final Rulebook.Contents contents;
    private final Defects defects;

    UniqueCheck(Rulebook rulebook, Defects defects) {
        this.contents = rulebook.contents();
        this.defects = defects;
    }

    void run() {
        List<Question> questions = contents.themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .toList();
        once("question", questions, Question::id, Question::place);
        once("figure", contents.figures(), FigureSpec::name, FigureSpec::place);
        once("form check", contents.checks(), FormCheck::id, FormCheck::place);
        once("group of figures", contents.groups(), FigureGroup::id, FigureGroup::place);
        once("breakdown", contents.breakdowns(), Breakdown::id, Breakdown::place);
        contents.breakdowns().forEach(all -> once("kind", all.kinds(), Breakdown.Kind::id, kind -> all.place()));
        once("label", contents.portfolio().labels(), PortfolioSpec.Label::id, PortfolioSpec.Label::place);
        once("parameter", contents.parameters(), ParameterSpec::name, ParameterSpec::place);
        once("conclusion", contents.conclusions(), ConclusionSpec::name, ConclusionSpec::place);
        once("table", contents.tables(), Table::name, Table::place);
        once("description of a table", contents.tableSpecs(), TableSpec::id, TableSpec::place);
        contents.tableSpecs()
                .forEach(spec -> once("column", spec.columns(), TableSpec.Column::id, any -> spec.place()));
        once("criterion", contents.criteria(), Criterion::id, Criterion::place);
        once("goal", contents.goals(), Goal::id, Goal::place);
        once("proof", contents.proofs(), Proof::id, Proof::place);
        once("card", contents.cards(), Card::id, Card::place);
        once("rule", contents.rules(), Rule::name, Rule::place);
        once("source", contents.sources(), Source::key, source -> new Place("sources.yaml", 1));
        once("term", contents.glossary(), GlossaryEntry::term, term -> new Place("glossary.yaml", 1));
        contents.cards().forEach(card -> once("case", card.cases(), Case::name, Case::place));
        statements();
        questions.forEach(question -> once("option", question.options(), Option::id, option -> question.place()));
        contents.themes().forEach(this::sections);
    }

    private void statements() {
        List<Statement> statements = contents.cards().stream()
                .flatMap(card -> card.statements().stream())
                .toList();
        once("statement", statements, Statement::key, Statement::place);
    }

    private void sections(Theme theme) {
        once("section", theme.sections(), Section::id, section -> new Place(theme.id() + "/questions.yaml", 1));
    }

    private <T> void once(String kind, List<T> items, Function<T, String> name, Function<T, Place> place) {
        Map<String, Place> seen = new HashMap<>();
        for (T item : items) {
            Place first = seen.putIfAbsent(name.apply(item), place.apply(item));
            if (first != null && !name.apply(item).isEmpty()) {
                defects.add(
                        place.apply(item),
                        "There is already a " + kind + " '" + name.apply(item) + "', in " + first + ".",
                        "Rename or remove one of them.");
            }
        }
    }
}
