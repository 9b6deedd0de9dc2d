package nl.toetssteen.casework;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Identity;
import org.springframework.stereotype.Component;

/** Lets somebody in who knows the password of an account. */
@Component
public final class SignIn {
    /** More letters than this no password has. */
    public static final int LONGEST_PASSWORD = 128;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The admission; none when name and password do not belong together or the account is blocked. */
    public Optional<Admission> attempt(String signIn, String password) {
        Optional<Account> account = fits(signIn, password) ? accounts.named(normal(signIn)) : Optional.empty();
        String written = account.map(Account::identity).map(Identity::password).orElse("");
        String typed = fits(signIn, password) ? password : "";
        if (!passwords.matches(typed, written)) {
            return Optional.empty();
        }
        return account.filter(known -> known.state() == Account.State.ACTIVE).map(known -> admitted(known, password));
    }

    private static boolean fits(String signIn, String password) {
        return signIn.length() <= Identity.LONGEST_SIGN_IN && password.length() <= LONGEST_PASSWORD;
    }

    private Admission admitted(Account account, String password) {
        String written = account.identity().password();
        if (passwords.isOutdated(written)) {
            accounts.rewrite(account.id(), written, passwords.written(password));
        }
        return new Admission(account.id(), account.version(), clock.instant());
    }

    /** A name to sign in with as it is stored: case and space around it do not matter. */
    static String normal(String signIn) {
        return signIn.strip().toLowerCase(Locale.ROOT);
    }
}
