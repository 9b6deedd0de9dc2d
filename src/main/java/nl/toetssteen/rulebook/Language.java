package nl.toetssteen.rulebook;

import java.util.Locale;

/** A language of the rulebook. */
public enum Language {
    NL(Locale.forLanguageTag("nl-NL")),
    EN(Locale.forLanguageTag("en-GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale by which numbers and dates are written. */
    public Locale locale() {
        return locale;
    }

    /** The language tag, {@code nl} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }
}
