package nl.toetssteen.insight;

import java.util.Locale;

/** What becomes of a candidate. */
public enum Fate {
    /** It gets all that it asks for. */
    CHOSEN,
    /** It gets a part that it can go ahead with. */
    PARTLY,
    /** It could have been chosen; the money does more elsewhere. */
    LEFT,
    /** It asks for more than the budget or a ceiling allows, whatever else is chosen. */
    TOO_LARGE,
    /** Its total is just that of doing nothing. */
    WORTH_NOTHING,
    /** Its verdict does not allow to choose it. */
    NOT_ELIGIBLE,
    /** It is not known how much it asks for. */
    NO_AMOUNT,
    /** It was left out beforehand. */
    EXCLUDED;

    /** The word in output and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it gets money. */
    public boolean isFunded() {
        return this == CHOSEN || this == PARTLY;
    }
}
