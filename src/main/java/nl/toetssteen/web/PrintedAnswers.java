package nl.toetssteen.web;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;

/** The answers of a proposal with what stands behind each, theme by theme, for print. */
final class PrintedAnswers {
    private final Rulebook rulebook;
    private final Texts texts;

    PrintedAnswers(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
    }

    /** An answer; grade, note and references may be empty. */
    record Row(String label, String value, String grade, String note, List<String> references) {}

    /** The answers of a theme. */
    record Chapter(String title, List<Row> rows) {}

    List<Chapter> of(Draft draft) {
        return rulebook.themes().stream()
                .map(theme -> new Chapter(
                        texts.words(theme.title()),
                        theme.questions().stream()
                                .flatMap(question -> rows(question, draft))
                                .toList()))
                .filter(chapter -> !chapter.rows().isEmpty())
                .toList();
    }

    private Stream<Row> rows(Question question, Draft draft) {
        return Stream.concat(draft.sheet().answers().keySet().stream(), draft.unread().keySet().stream())
                .filter(slot -> slot.question().equals(question.id()))
                .distinct()
                .sorted()
                .map(slot -> row(question, slot, draft));
    }

    private Row row(Question question, Slot slot, Draft draft) {
        Given given = draft.sheet().at(slot);
        Grade grade = given.evidence();
        return new Row(
                Labels.of(question, slot, texts),
                value(question, slot, given, draft.unread()),
                grade == null || !question.claim() ? "" : texts.message("grade." + grade.id()),
                given.note(),
                given.references().stream().map(PrintedAnswers::reference).toList());
    }

    private String value(Question question, Slot slot, Given given, SortedMap<Slot, Typed> unread) {
        if (given.isUnknown() && unread.containsKey(slot)) {
            return texts.message("print.unread");
        }
        return given.isUnknown() ? texts.message("print.unknown") : new ValueWords(texts).of(question, given.value());
    }

    private static String reference(Reference reference) {
        return Stream.of(reference.title(), reference.place(), reference.link())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
