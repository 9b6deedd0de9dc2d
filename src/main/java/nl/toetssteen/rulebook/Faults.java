package nl.toetssteen.rulebook;

import java.util.Collection;
import java.util.Optional;

/** What can be wrong with a file or an answer, with the remedy, in both languages. */
final class Faults {
    private Faults() {}

    static Fault tooLarge() {
        return new Fault(
                1,
                "",
                new Words("Het bestand is groter dan 1 MB.", "The file is larger than 1 MB."),
                new Words("Kort het in of splits het.", "Shorten or split it."));
    }

    static Fault notUtf8(int line) {
        return new Fault(
                line,
                "",
                new Words("Dit is geen tekst in UTF-8.", "This is not text in UTF-8."),
                new Words("Bewaar het bestand als tekst in UTF-8.", "Save the file as text in UTF-8."));
    }

    static Fault notText(int line) {
        return new Fault(
                line,
                "",
                new Words("Hier staat een teken dat niet in tekst hoort.", "A character here does not belong in text."),
                new Words(
                        "Haal het weg, of bewaar het bestand als tekst in UTF-8.",
                        "Remove it, or save the file as text in UTF-8."));
    }

    static Fault empty() {
        return new Fault(
                1,
                "",
                new Words("Het bestand is leeg.", "The file is empty."),
                new Words("Vul het in of haal het weg.", "Fill it in or remove it."));
    }

    static Fault badYaml(int line, String problem) {
        return new Fault(
                line,
                "",
                new Words("Dit is geen geldige YAML.", "This is not valid YAML: " + problem + "."),
                new Words(
                        "Spring in met spaties, sluit haakjes en aanhalingstekens, en zet tekst met een dubbele punt, komma of vraagteken tussen aanhalingstekens.",
                        "Indent with spaces, close brackets and quotation marks, and put text with a colon, comma or question mark in quotation marks."));
    }

    static Fault badJson(int line, String problem) {
        return new Fault(
                line,
                "",
                new Words("Dit is geen geldige JSON.", "This is not valid JSON: " + problem + "."),
                new Words(
                        "Controleer haakjes, komma's en aanhalingstekens.",
                        "Check brackets, commas and quotation marks."));
    }

    static Fault aliasOrTag(int line) {
        return new Fault(
                line,
                "",
                new Words(
                        "Verwijzingen (*) en typen (!) kunnen hier niet.",
                        "Aliases (*) and tags (!) cannot be used here."),
                new Words("Schrijf de waarde voluit.", "Write the value in full."));
    }

    static Fault notAKey(int line) {
        return new Fault(
                line,
                "",
                new Words("Een sleutel moet een woord zijn.", "A key must be a word."),
                new Words("Schrijf 'sleutel: waarde'.", "Write 'key: value'."));
    }

    static Fault duplicateKey(int line, String key) {
        return new Fault(
                line,
                key,
                new Words("'" + key + "' staat hier twee keer.", "'" + key + "' stands here twice."),
                new Words("Laat er één staan.", "Keep one."));
    }

    static Fault unknownKey(Node.Field field, Collection<String> allowed) {
        return new Fault(
                field.line(),
                field.key(),
                new Words("'" + field.key() + "' is hier geen sleutel.", "'" + field.key() + "' is not a key here."),
                suggestion(field.key(), allowed));
    }

    /** Did you mean …? Or else, all that is allowed. */
    static Words suggestion(String written, Collection<String> allowed) {
        Optional<String> nearest = Nearest.to(written, allowed);
        if (nearest.isPresent()) {
            return new Words("Is '" + nearest.get() + "' bedoeld?", "Did you mean '" + nearest.get() + "'?");
        }
        String all = String.join(", ", allowed);
        return allowed.isEmpty() || all.length() > 600
                ? new Words("Haal het weg of kies een bestaande naam.", "Remove it or choose a name that exists.")
                : new Words("Kies uit: " + all + ".", "Choose from: " + all + ".");
    }
}
