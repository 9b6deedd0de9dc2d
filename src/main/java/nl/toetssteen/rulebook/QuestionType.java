package nl.toetssteen.rulebook;

import java.util.Locale;

/** What kind of answer a question takes. */
public enum QuestionType {
    YES_NO,
    CHOICE,
    CHOICES,
    AMOUNT,
    PERCENTAGE,
    COUNT,
    YEARS,
    TEXT;

    /** Whether the answer is a number. */
    public boolean isNumber() {
        return this == AMOUNT || this == PERCENTAGE || this == COUNT || this == YEARS;
    }

    /** Whether the answer is chosen from a list; {@code yes} and {@code no} are such a list. */
    public boolean isChoice() {
        return this == YES_NO || this == CHOICE || this == CHOICES;
    }

    /** The word in {@code questions.yaml}, say {@code yes-no}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
