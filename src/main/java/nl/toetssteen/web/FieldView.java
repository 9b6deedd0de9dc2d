package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.casework.Grades;
import nl.toetssteen.casework.Read;
import nl.toetssteen.casework.TypedReader;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.AnswerWriter;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Scale;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** Draws the field of a question from the rulebook, with the answer as it stands or as it was typed. */
final class FieldView {
    private final Draft draft;
    private final Scale scale;
    private final Texts texts;
    private final ValueWords values;

    FieldView(Draft draft, Scale scale, Texts texts) {
        this.draft = draft;
        this.scale = scale;
        this.texts = texts;
        this.values = new ValueWords(texts);
    }

    FormPage.Field of(Question question, Slot slot) {
        Typed typed = typed(slot);
        List<Read.Problem> problems = problems(question, typed);
        return new FormPage.Field(
                FieldKey.of(slot),
                type(question, typed),
                texts.words(question.label()),
                texts.words(question.help()),
                texts.words(question.why()),
                String.join(" / ", typed.values()),
                choices(question, typed),
                question.type() == QuestionType.AMOUNT ? texts.message("unit.euro") : "",
                values.unit(question),
                messages(problems, true),
                claim(question, typed, problems));
    }

    /** What is wrong with the text in a field, if it could not be read. */
    List<Read.Problem> problems(Question question, Typed typed) {
        return draft.unread().containsKey(typed.slot())
                ? TypedReader.read(question, typed).problems()
                : List.of();
    }

    /** What stands in a field: the answer, or what was typed in vain. */
    Typed typed(Slot slot) {
        Typed unread = draft.unread().get(slot);
        if (unread != null) {
            return unread;
        }
        Given given = draft.sheet().at(slot);
        Grade grade = given.evidence();
        return new Typed(
                slot,
                texts.language(),
                AnswerWriter.typed(given.value(), texts.language()),
                grade == null ? "" : grade.id(),
                given.note(),
                given.references());
    }

    // A single line of text would swallow line ends, so a text that has some gets an area.
    private static String type(Question question, Typed typed) {
        return switch (question.type()) {
            case YES_NO, CHOICE -> "radio";
            case CHOICES -> "checkboxes";
            case TEXT ->
                question.perLine() && typed.values().stream().noneMatch(text -> text.contains("\n")) ? "line" : "text";
            default -> "number";
        };
    }

    private List<FormPage.Choice> choices(Question question, Typed typed) {
        if (!question.type().isChoice()) {
            return List.of();
        }
        Stream<FormPage.Choice> options = question.options().stream()
                .map(option -> new FormPage.Choice(
                        option.id(),
                        texts.words(option.words()),
                        "",
                        typed.values().contains(option.id())));
        Stream<FormPage.Choice> unknown = question.type() == QuestionType.CHOICES
                ? Stream.of()
                : Stream.of(new FormPage.Choice("", texts.message("answer.unknown"), "", isOpen(question, typed)));
        return Stream.concat(options, unknown).toList();
    }

    private static boolean isOpen(Question question, Typed typed) {
        return typed.values().stream().noneMatch(value -> question.option(value).isPresent());
    }

    private static List<String> ofPart(List<Read.Problem> problems, boolean value, Texts texts) {
        return problems.stream()
                .filter(problem -> value == (problem.part() == Read.Part.VALUE))
                .map(problem -> texts.words(problem.message()))
                .distinct()
                .toList();
    }

    private List<String> messages(List<Read.Problem> problems, boolean value) {
        return ofPart(problems, value, texts);
    }

    private FormPage.@Nullable Claim claim(Question question, Typed typed, List<Read.Problem> problems) {
        if (!question.claim()) {
            return null;
        }
        String grade = typed.evidence().isEmpty() ? Grade.ASSERTED.id() : typed.evidence();
        List<String> errors = messages(problems, false);
        return new FormPage.Claim(
                !errors.isEmpty(),
                standing(grade, typed),
                grades(grade),
                typed.note(),
                documents(typed.references()),
                errors);
    }

    private String standing(String grade, Typed typed) {
        boolean known = Grades.all().stream().anyMatch(one -> one.id().equals(grade));
        long documents = typed.references().stream()
                .filter(reference -> !reference.title().isBlank())
                .count();
        String words = known ? texts.message("grade." + grade) : grade;
        return documents == 0 ? words : texts.message("claim.documents", words, documents);
    }

    private List<FormPage.Choice> grades(String chosen) {
        return Grades.all().stream()
                .map(grade -> new FormPage.Choice(
                        grade.id(),
                        texts.message("grade." + grade.id()),
                        texts.message("grade." + grade.id() + ".hint", factor(scale.evidence(), grade)),
                        grade.id().equals(chosen)))
                .toList();
    }

    private String factor(Map<Grade, java.math.BigDecimal> evidence, Grade grade) {
        java.math.BigDecimal factor = evidence.getOrDefault(grade, java.math.BigDecimal.ONE);
        return texts.number(factor.movePointRight(2).stripTrailingZeros());
    }

    // One empty row more than there are documents, so that another can be added without a script.
    private static List<FormPage.Document> documents(List<Reference> references) {
        List<FormPage.Document> documents = new ArrayList<>();
        for (Reference reference : references) {
            if (!(reference.title() + reference.place() + reference.link()).isBlank()) {
                documents.add(document(documents.size() + 1, reference));
            }
        }
        documents.add(document(documents.size() + 1, new Reference("", "", "")));
        return List.copyOf(documents);
    }

    private static FormPage.Document document(int number, Reference reference) {
        return new FormPage.Document(number, reference.title(), reference.place(), reference.link());
    }
}
