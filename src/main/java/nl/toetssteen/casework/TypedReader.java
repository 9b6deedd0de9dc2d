package nl.toetssteen.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.casework.Read.Part;
import nl.toetssteen.casework.Read.Problem;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.AnswerReader;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Reading;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** Reads what was typed in one field; whatever part can be read, is. */
public final class TypedReader {
    private static final int LONGEST = 20_000;
    private static final Words TOO_LONG = new Words(
            "De tekst is langer dan 20.000 tekens. Kort de tekst in.",
            "The text is longer than 20,000 characters. Shorten it.");
    private static final Words NO_GRADE = new Words(
            "Deze bewijskracht bestaat niet. Kies er een uit de lijst.",
            "This grade of evidence does not exist. Choose one from the list.");
    private static final Words NO_ANSWER = new Words(
            "Er is bewijs opgegeven, maar geen antwoord. Geef eerst het antwoord.",
            "Evidence was given, but no answer. Give the answer first.");
    private static final Words NO_TITLE =
            new Words("Een document heeft geen titel. Vul de titel in.", "A document has no title. Enter its title.");
    private static final Words NO_LINK = new Words(
            "Een link begint met http:// of https:// en heeft geen spaties. Verbeter de link.",
            "A link starts with http:// or https:// and has no spaces. Correct the link.");

    private final Question question;
    private final List<Problem> problems = new ArrayList<>();

    private TypedReader(Question question) {
        this.question = question;
    }

    /** Reads a field. */
    public static Read read(Question question, Typed typed) {
        TypedReader reader = new TypedReader(question);
        Given given = reader.given(typed);
        return new Read(given, List.copyOf(reader.problems));
    }

    /** An answer as its field would say it: what stands behind a plain fact has no place there. */
    static Given asShown(Question question, Given given) {
        if (!question.claim()) {
            return Given.of(given.value());
        }
        Grade grade = given.evidence();
        return new Given(
                given.value(),
                grade == null || !grade.isReasoned() ? null : grade,
                given.note().strip(),
                stripped(given.references()));
    }

    private Given given(Typed typed) {
        Value value = value(typed);
        if (!question.claim()) {
            return Given.of(value);
        }
        Grade grade = gradeOf(value, grade(typed.evidence()));
        return new Given(value, grade, note(typed.note()), references(typed.references()));
    }

    // Evidence for an answer that is not there proves nothing; it waits, as typed, for the answer.
    private @Nullable Grade gradeOf(Value value, @Nullable Grade grade) {
        if (grade == null || !(value instanceof Value.Unknown)) {
            return grade;
        }
        if (problems.isEmpty()) {
            wrong(Part.EVIDENCE, NO_ANSWER);
        }
        return null;
    }

    private Value value(Typed typed) {
        Reading reading = AnswerReader.read(question, typed.values(), typed.language());
        reading.problem().ifPresent(problem -> wrong(Part.VALUE, problem));
        return reading.value();
    }

    // A bare assertion is the same as no grade at all, so it is kept as none.
    private @Nullable Grade grade(String word) {
        Optional<Grade> grade = Grades.find(word);
        if (grade.isEmpty() && !word.isEmpty()) {
            wrong(Part.EVIDENCE, NO_GRADE);
        }
        return grade.filter(Grade::isReasoned).orElse(null);
    }

    private String note(String note) {
        if (note.length() > LONGEST) {
            wrong(Part.NOTE, TOO_LONG);
            return "";
        }
        return note.strip();
    }

    private List<Reference> references(List<Reference> typed) {
        return stripped(typed).stream().filter(this::isSound).toList();
    }

    private static List<Reference> stripped(List<Reference> typed) {
        return typed.stream()
                .map(TypedReader::stripped)
                .filter(reference -> !isBlank(reference))
                .toList();
    }

    private boolean isSound(Reference reference) {
        if (reference.title().isEmpty()) {
            return wrong(Part.REFERENCES, NO_TITLE);
        }
        if (reference.title().length() + reference.place().length() > LONGEST) {
            return wrong(Part.REFERENCES, TOO_LONG);
        }
        return reference.link().isEmpty() || isLink(reference.link()) || wrong(Part.REFERENCES, NO_LINK);
    }

    // Only what a browser opens as a page: any other link could run code.
    private static boolean isLink(String link) {
        return link.length() <= 2000 && link.matches("(?i)https?://[^\\s<>\"]+");
    }

    private static Reference stripped(Reference typed) {
        return new Reference(
                typed.title().strip(), typed.place().strip(), typed.link().strip());
    }

    /** Whether nothing was typed in a reference. */
    static boolean isBlank(Reference reference) {
        return (reference.title() + reference.place() + reference.link()).isBlank();
    }

    private boolean wrong(Part part, Words message) {
        problems.add(new Problem(part, message));
        return false;
    }
}
