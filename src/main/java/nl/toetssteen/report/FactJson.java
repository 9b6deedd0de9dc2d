package nl.toetssteen.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Open;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;

/** A fact that a rule matched, as JSON: its kind, what it is about, its value, and the same in words. */
final class FactJson {
    private final Wording wording;
    private final LocalDate date;

    /**
     * @param date the reference date, as of which parameters are cited
     */
    FactJson(Wording wording, LocalDate date) {
        this.wording = wording;
        this.date = date;
    }

    List<Fields> all(List<Fact> facts) {
        return facts.stream().map(this::one).toList();
    }

    private Fields one(Fact fact) {
        return about(fact).with("grade", fact.grade().id()).with("text", wording.fact(fact));
    }

    private Fields about(Fact fact) {
        if (fact instanceof Answer answer) {
            return of("answer", answer.question(), fact).with("value", value(answer));
        }
        if (fact instanceof Figure figure) {
            return of("figure", figure.name(), fact).with("value", figure.exact());
        }
        if (fact instanceof Conclusion conclusion) {
            return of("conclusion", conclusion.name(), fact).with("value", conclusion.value());
        }
        return reference(fact);
    }

    private Fields reference(Fact fact) {
        if (fact instanceof Parameter parameter) {
            return of("parameter", parameter.name(), fact)
                    .with("value", parameter.exact() == null ? "lapsed" : parameter.exact())
                    .with("source", wording.source(fact, date));
        }
        if (fact instanceof Row row) {
            return of("row", row.table(), fact)
                    .with("row", row.index())
                    .with("value", cells(row.cells()))
                    .with("source", wording.source(fact, date));
        }
        return fact instanceof Finding finding
                ? of("finding", finding.rule(), fact)
                : of("open", ((Open) fact).question(), fact);
    }

    private static Fields of(String kind, String name, Fact fact) {
        boolean question = fact instanceof Answer || fact instanceof Open;
        return new Fields()
                .with("kind", kind)
                .with(question ? "question" : "name", name)
                .with("line", fact.line());
    }

    static Object value(Answer answer) {
        if (answer.exact() != null) {
            return answer.exact();
        }
        if (answer.choice() != null) {
            return answer.choice();
        }
        // Only a text has none of the three: rules see that it was given, not what it says.
        return answer.choices().isEmpty()
                ? "given"
                : answer.choices().stream().sorted().toList();
    }

    private static Fields cells(Map<String, String> cells) {
        Fields fields = new Fields();
        new TreeMap<>(cells).forEach(fields::with);
        return fields;
    }
}
