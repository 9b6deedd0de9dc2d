package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;

/** The answers of a proposal in words, page by page. */
final class AnswerViews {
    private final Rulebook rulebook;
    private final Texts texts;

    AnswerViews(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
    }

    /** An answer in words. */
    record Answered(String key, String label, String value) {}

    /** The answers of a page of the form. */
    record Summary(String theme, String title, List<Answered> answers) {}

    List<Summary> of(Sheet sheet) {
        return rulebook.themes().stream()
                .map(theme -> new Summary(
                        theme.id(),
                        texts.words(theme.title()),
                        theme.questions().stream()
                                .flatMap(question -> answered(question, sheet).stream())
                                .toList()))
                .filter(summary -> !summary.answers().isEmpty())
                .toList();
    }

    private List<Answered> answered(Question question, Sheet sheet) {
        return sheet.answers().keySet().stream()
                .filter(slot -> slot.question().equals(question.id()))
                .filter(slot -> !sheet.at(slot).isUnknown())
                .map(slot -> new Answered(
                        FieldKey.of(slot),
                        Labels.of(question, slot, texts),
                        new ValueWords(texts).of(question, sheet.at(slot).value())))
                .toList();
    }
}
