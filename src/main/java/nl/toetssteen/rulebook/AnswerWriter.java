package nl.toetssteen.rulebook;

import java.util.List;

/** Writes an answer as somebody would type or choose it in a form; {@link AnswerReader} reads it back equal. */
public final class AnswerWriter {
    private AnswerWriter() {}

    /**
     * The texts for a field.
     *
     * @return one text, or for several choices the id of each option; empty when the answer is unknown
     */
    public static List<String> typed(Value value, Language language) {
        if (value instanceof Value.Chosen chosen) {
            return List.of(chosen.option());
        }
        if (value instanceof Value.Several several) {
            return several.options();
        }
        if (value instanceof Value.Numeric numeric) {
            return List.of(Numbers.format(numeric.number(), language));
        }
        return value instanceof Value.Text text ? List.of(text.text()) : List.of();
    }
}
