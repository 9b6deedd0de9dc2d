package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Optional;

/** Reads what people type or choose in a form; the other way round is {@link AnswerWriter}. */
public final class AnswerReader {
    private AnswerReader() {}

    /**
     * Reads an answer. Nothing typed, only blanks, or the word {@code unknown} leaves the question open.
     *
     * @param typed one text, or for several choices the id of each option chosen
     * @param language says how numbers are written: 1.234,5 in Dutch, 1,234.5 in English
     */
    public static Reading read(Question question, List<String> typed, Language language) {
        List<String> given = typed.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.equals("unknown"))
                .distinct()
                .toList();
        if (given.isEmpty()) {
            return Reading.of(Value.UNKNOWN);
        }
        if (question.type() == QuestionType.CHOICES) {
            return several(question, given);
        }
        return given.size() > 1 ? twoAnswers() : single(question, given.get(0), language);
    }

    private static Reading twoAnswers() {
        return Reading.refused("Er zijn twee antwoorden. Geef er één.", "There are two answers. Give one.");
    }

    private static Reading single(Question question, String text, Language language) {
        if (question.type() == QuestionType.TEXT) {
            return text(text);
        }
        if (question.type().isNumber()) {
            return new TypedNumber(question, language).read(text);
        }
        return question.option(text).isPresent() ? Reading.of(new Value.Chosen(text)) : noOption(text);
    }

    private static Reading several(Question question, List<String> given) {
        Optional<String> stray =
                given.stream().filter(id -> question.option(id).isEmpty()).findFirst();
        return stray.map(AnswerReader::noOption).orElseGet(() -> Reading.of(ValueReader.several(question, given)));
    }

    private static Reading noOption(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return Reading.refused(
                "'" + shown + "' is hier geen keuze. Kies uit de lijst.",
                "'" + shown + "' is not a choice here. Choose from the list.");
    }

    private static Reading text(String typed) {
        FileText checked = FileText.of(typed);
        if (!checked.faults().isEmpty()) {
            return Reading.refused(
                    "De tekst bevat een teken dat niet kan worden bewaard. Haal het weg.",
                    "The text contains a character that cannot be kept. Remove it.");
        }
        if (checked.text().length() > Limits.LONGEST_TEXT) {
            Words words = Limits.tooLong();
            return Reading.refused(words.nl() + " " + Limits.SHORTEN.nl(), words.en() + " " + Limits.SHORTEN.en());
        }
        return Reading.of(new Value.Text(checked.text().strip()));
    }
}
