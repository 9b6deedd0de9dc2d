package nl.toetssteen.rulebook;

import java.util.Collection;
import java.util.stream.Collectors;

/** What can be wrong with the answers of a proposal, in both languages. */
final class SheetFaults {
    static final Words OR_UNKNOWN = new Words("Verbeter het, of schrijf unknown.", "Correct it, or write unknown.");

    private SheetFaults() {}

    private static Fault fault(Node node, String field, Words problem, Words remedy) {
        return new Fault(node.line(), field, problem, remedy);
    }

    private static Fault fault(Node.Field field, Words problem, Words remedy) {
        return new Fault(field.line(), field.key(), problem, remedy);
    }

    static Fault notAMap(Node node, String field) {
        return fault(
                node,
                field,
                new Words(
                        "Hier staat " + node.kind().nl() + ".",
                        "Here stands " + node.kind().en() + "."),
                new Words(
                        "Schrijf vragen met hun antwoord, als 'vraag: antwoord'.",
                        "Write questions with their answers, as 'question: answer'."));
    }

    static Fault unknownTopKey(Node.Field field, Collection<String> allowed) {
        if (!field.key().contains(".")) {
            return Faults.unknownKey(field, allowed);
        }
        return fault(
                field,
                new Words("Een antwoord kan hier niet staan.", "An answer cannot stand here."),
                new Words("Zet het onder 'answers', of onder 'lines'.", "Put it under 'answers', or under 'lines'."));
    }

    static Fault notAName(Node node, String key) {
        return fault(
                node,
                key,
                new Words("'" + key + "' is geen korte tekst.", "'" + key + "' is not a short text."),
                new Words("Schrijf hoogstens 300 tekens op één regel.", "Write at most 300 characters on one line."));
    }

    static Fault notAList(Node node) {
        return fault(
                node,
                "lines",
                new Words(
                        "'lines' is " + node.kind().nl() + ".",
                        "'lines' is " + node.kind().en() + "."),
                new Words(
                        "Schrijf een lijst met voor elk onderdeel de antwoorden.",
                        "Write a list with the answers for each spending line."));
    }

    static Fault tooManyLines(int line) {
        return new Fault(
                line,
                "lines",
                new Words(
                        "Er zijn meer dan " + Sheet.MOST_LINES + " onderdelen.",
                        "There are more than " + Sheet.MOST_LINES + " spending lines."),
                new Words("Voeg onderdelen samen.", "Combine lines."));
    }

    static Fault unknownQuestion(Node.Field field, Collection<String> known) {
        return fault(
                field,
                new Words("Er is geen vraag '" + field.key() + "'.", "There is no question '" + field.key() + "'."),
                Faults.suggestion(field.key(), known));
    }

    static Fault wrongPlace(Node.Field field, Question question) {
        return question.perLine()
                ? fault(
                        field,
                        new Words("Deze vraag hoort bij een onderdeel.", "This question belongs to a spending line."),
                        new Words("Zet het antwoord onder 'lines'.", "Put the answer under 'lines'."))
                : fault(
                        field,
                        new Words(
                                "Deze vraag gaat over het voorstel als geheel.",
                                "This question is about the proposal as a whole."),
                        new Words("Zet het antwoord onder 'answers'.", "Put the answer under 'answers'."));
    }

    static Fault valueMissing(Node.Field field) {
        return fault(
                field,
                new Words("Het antwoord zelf ontbreekt.", "The answer itself is missing."),
                new Words("Schrijf 'value: …'; unknown mag ook.", "Write 'value: …'; unknown will do."));
    }

    static Fault wrongType(Node node, Question question) {
        Words expected = expected(question);
        String nl = node instanceof Node.Scalar scalar
                ? "'" + shown(scalar) + "'"
                : node.kind().nl();
        String en = node instanceof Node.Scalar scalar
                ? "'" + shown(scalar) + "'"
                : node.kind().en();
        return fault(
                node,
                question.id(),
                new Words(
                        "Het antwoord is " + nl + ", maar de vraag wil " + expected.nl() + ".",
                        "The answer is " + en + ", but the question takes " + expected.en() + "."),
                OR_UNKNOWN);
    }

    private static Words expected(Question question) {
        return switch (question.type()) {
            case YES_NO -> new Words("yes of no", "yes or no");
            case CHOICE -> new Words("één van: " + options(question), "one of: " + options(question));
            case CHOICES -> new Words("een lijst uit: " + options(question), "a list out of: " + options(question));
            case TEXT -> new Words("tekst", "text");
            default ->
                new Words(
                        "een getal zonder aanhalingstekens, als 1250000 of 12.5",
                        "a number without quotation marks, like 1250000 or 12.5");
        };
    }

    private static String options(Question question) {
        return question.options().stream().map(Option::id).collect(Collectors.joining(", "));
    }

    private static String shown(Node.Scalar scalar) {
        return scalar.text().length() > 40 ? scalar.text().substring(0, 40) + "…" : scalar.text();
    }

    static Fault unknownOption(Node.Scalar scalar, Question question) {
        return fault(
                scalar,
                question.id(),
                new Words(
                        "'" + shown(scalar) + "' kan hier niet worden gekozen.",
                        "'" + shown(scalar) + "' cannot be chosen here."),
                new Words(
                        "Kies uit: " + options(question) + ", of unknown.",
                        "Choose from: " + options(question) + ", or unknown."));
    }

    static Fault chosenTwice(Node.Scalar scalar, Question question) {
        return fault(
                scalar,
                question.id(),
                new Words("'" + shown(scalar) + "' is twee keer gekozen.", "'" + shown(scalar) + "' is chosen twice."),
                new Words("Laat er één staan.", "Keep one."));
    }

    static Fault unknownGrade(Node.Field field, String word) {
        return fault(
                field,
                new Words("'" + word + "' is geen bewijsgraad.", "'" + word + "' is not a grade of evidence."),
                new Words(
                        "Kies uit: asserted, reasoned, documented, evaluated.",
                        "Choose from: asserted, reasoned, documented, evaluated."));
    }

    static Fault noClaim(Node.Field field, Question question) {
        return new Fault(
                field.line(),
                question.id(),
                new Words("Dit antwoord hoeft niet te worden bewezen.", "This answer needs no proof."),
                new Words(
                        "Haal 'evidence' weg; 'note' en 'references' mogen blijven.",
                        "Remove 'evidence'; 'note' and 'references' may stay."));
    }

    static Fault evidenceForNothing(Node.Field field, Question question) {
        return new Fault(
                field.line(),
                question.id(),
                new Words("Er is bewijs, maar geen antwoord.", "There is evidence, but no answer."),
                new Words("Vul het antwoord in of haal 'evidence' weg.", "Fill in the answer or remove 'evidence'."));
    }

    static Fault notText(Node node, String key) {
        return fault(
                node,
                key,
                new Words(
                        "'" + key + "' is " + node.kind().nl() + ".",
                        "'" + key + "' is " + node.kind().en() + "."),
                new Words("Schrijf tekst.", "Write text."));
    }

    static Fault badReference(Node node) {
        return fault(
                node,
                "references",
                new Words("Dit is geen verwijzing naar een stuk.", "This is not a reference to a document."),
                new Words(
                        "Schrijf een lijst als [{title: …, place: …, link: …}]; de titel moet erin staan.",
                        "Write a list like [{title: …, place: …, link: …}]; the title must be there."));
    }

    static Fault badLink(Node.Field field) {
        return fault(
                field,
                new Words("Dit is geen webadres.", "This is not a web address."),
                new Words("Begin met https:// en gebruik geen spaties.", "Begin with https:// and use no spaces."));
    }
}
