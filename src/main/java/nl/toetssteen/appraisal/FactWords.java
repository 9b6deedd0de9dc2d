package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.ConclusionSpec;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.ParameterSpec;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Table;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;

/** What facts are about, and what they say, in the words of the rulebook. */
record FactWords(Rulebook rulebook, Language language) {

    NumberWords numbers() {
        return new NumberWords(language);
    }

    /** What it is about and what it says. */
    String of(Fact fact) {
        String subject = subject(fact);
        String said = subject.endsWith("?") ? subject + " " + value(fact) : subject + ": " + value(fact);
        return onLine(fact.line(), said);
    }

    String onLine(int line, String words) {
        return line == 0 ? words : say("Onderdeel ", "Spending line ") + line + " · " + words;
    }

    private String subject(Fact fact) {
        String name = FactOrder.name(fact);
        return switch (FactOrder.kindOf(fact)) {
            case ANSWER, OPEN -> label(name);
            case ROW -> say("Tabel ", "Table ") + tableTitle(name);
            case PARAMETER -> parameterTitle(name);
            case FIGURE -> figureTitle(name);
            case CONCLUSION -> conclusionTitle(name);
            case FINDING -> name;
        };
    }

    /** What a fact says, without what it is about. */
    String value(Fact fact) {
        if (fact instanceof Answer answer) {
            return value(answer);
        }
        if (fact instanceof Figure figure) {
            return numbers().of(figure.exact(), figureUnit(figure.name()));
        }
        if (fact instanceof Parameter parameter) {
            return value(parameter);
        }
        if (fact instanceof Row row) {
            return value(row);
        }
        if (fact instanceof Conclusion conclusion) {
            return conclusionValue(conclusion.name(), conclusion.value());
        }
        return fact instanceof Finding finding ? findingTitle(finding.rule()) : say("nog open", "still open");
    }

    private String value(Answer answer) {
        BigDecimal exact = answer.exact();
        Optional<Question> question = rulebook.findQuestion(answer.question());
        if (exact != null) {
            return question.map(asked -> numbers().of(asked, exact))
                    .orElseGet(() -> numbers().plain(exact));
        }
        String choice = answer.choice();
        if (choice != null) {
            return option(answer.question(), choice);
        }
        return answer.choices().isEmpty()
                ? say("ingevuld", "filled in")
                : list(options(answer.question(), answer.choices()), say("en", "and"));
    }

    /** In the order of the question, whatever the order of the answer. */
    private List<String> options(String question, Collection<String> ids) {
        return rulebook.findQuestion(question)
                .map(asked -> asked.options().stream()
                        .filter(option -> ids.contains(option.id()))
                        .map(option -> in(option.words()))
                        .toList())
                .orElseGet(() -> ids.stream().sorted().toList());
    }

    private String value(Parameter parameter) {
        BigDecimal exact = parameter.exact();
        return exact == null ? say("vervallen", "lapsed") : numbers().of(exact, parameterUnit(parameter.name()));
    }

    private String value(Row row) {
        return say("rij ", "row ") + row.index() + ", " + new TableWords(this).cells(row);
    }

    String in(Words words) {
        return words.in(language);
    }

    String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    /** With commas, and a word before the last. */
    static String list(List<String> words, String last) {
        int end = words.size() - 1;
        return words.size() < 2
                ? String.join("", words)
                : words.subList(0, end).stream().collect(Collectors.joining(", ")) + " " + last + " " + words.get(end);
    }

    String label(String question) {
        return rulebook.findQuestion(question)
                .map(Question::label)
                .map(this::in)
                .orElse(question);
    }

    String option(String question, String id) {
        return rulebook.findQuestion(question)
                .flatMap(asked -> asked.option(id))
                .map(option -> in(option.words()))
                .orElse(id);
    }

    /** In quotation marks; the name of the file where it has no title. */
    String tableTitle(String name) {
        return rulebook.findTableSpec(name)
                .map(spec -> "‘" + in(spec.title()) + "’")
                .orElse(name);
    }

    /** The heading of a column with what parts it from the cell; empty for one that is not shown. */
    String columnTitle(String table, String column) {
        return rulebook.findTableSpec(table).stream()
                .flatMap(spec -> spec.columns().stream())
                .filter(shown -> shown.id().equals(column))
                .map(shown -> in(shown.words()))
                .map(title -> title.endsWith("?") ? title + " " : title + ": ")
                .findFirst()
                .orElse("");
    }

    String figureTitle(String name) {
        return rulebook.findFigure(name).map(FigureSpec::title).map(this::in).orElse(name);
    }

    Words figureUnit(String name) {
        return rulebook.findFigure(name).map(FigureSpec::unit).orElse(Words.NONE);
    }

    String parameterTitle(String name) {
        return rulebook.findParameter(name)
                .map(ParameterSpec::title)
                .map(this::in)
                .orElse(name);
    }

    Words parameterUnit(String name) {
        return rulebook.findParameter(name).map(ParameterSpec::unit).orElse(Words.NONE);
    }

    String conclusionTitle(String name) {
        return rulebook.findConclusion(name)
                .map(ConclusionSpec::title)
                .map(this::in)
                .orElse(name);
    }

    String conclusionValue(String name, String value) {
        return rulebook.findConclusion(name)
                .flatMap(spec -> option(spec.values(), value))
                .orElse(value);
    }

    private Optional<String> option(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(option -> in(option.words()))
                .findFirst();
    }

    String findingTitle(String rule) {
        return rulebook.cardOf(rule).map(Card::title).map(this::in).orElse(rule);
    }

    List<String> columns(String table) {
        return rulebook.findTable(table).map(Table::columns).orElse(List.of());
    }
}
