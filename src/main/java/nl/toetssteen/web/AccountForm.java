package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.Identity;
import nl.toetssteen.web.AccountController.Fault;

/** What an administrator typed about somebody. */
record AccountForm(String signIn, String name, Set<Role> roles) {
    static final AccountForm EMPTY = new AccountForm("", "", Set.of());

    static AccountForm of(HttpServletRequest request) {
        return new AccountForm(text(request, "sign-in"), text(request, "name"), roles(request));
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    /** The roles that were ticked; words that are no role are passed over. */
    static Set<Role> roles(HttpServletRequest request) {
        String[] words = request.getParameterValues("role");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(words == null ? new String[0] : words)
                .flatMap(word -> Role.of(word).stream())
                .forEach(roles::add);
        return roles;
    }

    List<Fault> faults() {
        return faults(signIn, name);
    }

    /** What is wrong with a name to sign in with and a name. */
    static List<Fault> faults(String signIn, String name) {
        List<Fault> faults = new ArrayList<>();
        if (!signIn.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.@_+-]*") || signIn.length() > Identity.LONGEST_SIGN_IN) {
            faults.add(new Fault("sign-in", "account.sign-in.wrong", Identity.LONGEST_SIGN_IN));
        }
        if (name.isBlank() || name.length() > Identity.LONGEST_NAME || name.matches("(?s).*\\p{Cntrl}.*")) {
            faults.add(new Fault("name", "account.name.wrong", Identity.LONGEST_NAME));
        }
        return faults;
    }
}
