package nl.toetssteen.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.CalibrationSpec;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Place;
import nl.toetssteen.rulebook.PortfolioSpec;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;
import nl.toetssteen.rulebook.Section;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Grade;

/** A form with a claim, a question that depends on it, and two questions for each spending line. */
final class SmallForm {
    static final Question AMOUNT = question("a.amount", QuestionType.AMOUNT, false, Condition.ALWAYS);
    static final Question DEMAND = question("a.demand", QuestionType.YES_NO, false, Condition.ALWAYS);
    static final Question PROOF =
            question("a.proof", QuestionType.TEXT, false, new Condition.Is("a.demand", List.of("yes")));
    static final Question PURPOSE = question("a.purpose", QuestionType.TEXT, true, Condition.ALWAYS);
    static final Scale SCALE =
            new Scale(Map.of(), 2, Map.of(Grade.ASSERTED, new BigDecimal("0.25")), 70, 50, 30, 3, 25);
    static final Rulebook RULEBOOK = rulebook();

    private SmallForm() {}

    private static Rulebook rulebook() {
        Theme theme = new Theme(
                "a",
                Words.NONE,
                Words.NONE,
                List.of(
                        new Section("whole", Words.NONE, Words.NONE, false, List.of(AMOUNT, DEMAND, PROOF)),
                        new Section("lines", Words.NONE, Words.NONE, true, List.of(PURPOSE))));
        return new Rulebook(new Rulebook.Contents(
                "small",
                "1",
                Words.NONE,
                LocalDate.of(2026, 1, 1),
                "",
                "",
                "",
                List.of(),
                SCALE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(theme),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                CalibrationSpec.NONE,
                PortfolioSpec.NONE,
                Map.of()));
    }

    private static Question question(String id, QuestionType type, boolean perLine, Condition when) {
        List<Option> options = type == QuestionType.YES_NO
                ? List.of(new Option("yes", Words.NONE), new Option("no", Words.NONE))
                : List.of();
        return new Question(
                id,
                "a",
                perLine ? "lines" : "whole",
                type,
                options,
                when,
                perLine,
                type == QuestionType.YES_NO,
                false,
                Better.NONE,
                "",
                Words.NONE,
                null,
                null,
                Words.NONE,
                Words.NONE,
                Words.NONE,
                new Place("a/questions.yaml", 1));
    }

    static Draft empty() {
        return Draft.of("abc", "", Sheet.empty());
    }

    static Typed typed(String question, int line, String... values) {
        return new Typed(new Slot(question, line), Language.NL, List.of(values), "", "", List.of());
    }

    static Typed claimed(String value, String grade, String note, Reference... references) {
        return new Typed(new Slot("a.demand", 0), Language.NL, List.of(value), grade, note, List.of(references));
    }
}
