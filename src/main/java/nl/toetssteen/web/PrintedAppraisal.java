package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.insight.Range;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;
import nl.toetssteen.rulebook.Theme;

/** Puts an appraisal in words for print: two pages for somebody in a meeting, and all behind it in annexes. */
final class PrintedAppraisal {
    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final Texts texts;

    PrintedAppraisal(Rulebook rulebook, Appraisal appraisal, Texts texts) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.texts = texts;
    }

    /** A question worth asking. */
    record Ask(String theme, String label, String why, String evidence) {}

    /** Where the total can still end, on a line from 0 to 100. */
    record Reach(boolean open, String place, String total, List<PrintBars.Mark> marks) {}

    /** What the template needs but the room. */
    Map<String, Object> values(
            Draft draft, Standing standing, Range range, Explanation explanation, List<Asking> asking) {
        AppraisalView view = new AppraisalViews(rulebook, appraisal, "", texts).of(standing, range, explanation);
        List<TraceRow> fired = new TraceViews(rulebook, appraisal, "", texts)
                .of(explanation, rule -> true).stream()
                        .filter(traced -> traced.head().state().equals("fired"))
                        .map(traced -> traced.row().get())
                        .toList();
        return Map.of(
                "id", draft.id(),
                "number", draft.version(),
                "view", view,
                "bars", PrintBars.of(view.score()),
                "criteria", PrintBars.criteria(view.score()),
                "idle", idle(view.score()),
                "reach", reach(range),
                "asks", asking.stream().map(this::ask).toList(),
                "trace", fired,
                "answers", new PrintedAnswers(rulebook, texts).of(draft));
    }

    private static List<String> idle(ScoreView score) {
        return score.rows().stream()
                .filter(row -> !row.applies())
                .map(ScoreView.Row::words)
                .toList();
    }

    private Reach reach(Range range) {
        double total = appraisal.total() / 100.0;
        String now = PrintBars.place(total, total);
        return range.questions() == 0
                ? new Reach(false, now, now, marks())
                : new Reach(true, PrintBars.place(range.low() / 100.0, range.high() / 100.0), now, marks());
    }

    private List<PrintBars.Mark> marks() {
        Scale scale = rulebook.scale();
        return Stream.of(
                        mark(scale.rework(), "rework"),
                        mark(scale.supportIf(), "support-if"),
                        mark(scale.support(), "support"))
                .toList();
    }

    private PrintBars.Mark mark(int at, String verdict) {
        return new PrintBars.Mark(PrintBars.place(at, 100), texts.message("verdict." + verdict), String.valueOf(at));
    }

    private Ask ask(Asking asking) {
        Question question = rulebook.question(asking.slot().question());
        return new Ask(
                rulebook.themes().stream()
                        .filter(theme -> theme.id().equals(question.theme()))
                        .map(Theme::title)
                        .map(texts::words)
                        .findFirst()
                        .orElse(""),
                Labels.of(question, asking.slot(), texts),
                texts.words(question.why()),
                question.claim() ? texts.message("print.evidence") : "");
    }
}
