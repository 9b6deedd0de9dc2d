package nl.toetssteen.web;

import java.util.Locale;
import nl.toetssteen.casework.PasswordRules;

/** The messages for passwords that will not do. */
final class PasswordFaults {
    private PasswordFaults() {}

    static String key(PasswordRules.Fault fault) {
        return "password." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
