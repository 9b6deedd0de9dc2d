package nl.toetssteen.casework;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Attempts;
import nl.toetssteen.dossier.Identity;
import org.springframework.stereotype.Component;

/** Lets somebody in who knows the password of an account. Whoever guesses has to wait longer and longer. */
@Component
public final class SignIn {
    private static final int FREE_FOR_A_NAME = 5;
    private static final int FREE_FOR_AN_ADDRESS = 50;

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Clock clock;

    SignIn(Accounts accounts, Attempts attempts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * How it ended.
     *
     * @param admission none when name and password do not belong together, the account is blocked, or one has to wait
     * @param delay how long to wait before the next attempt; zero when one need not
     */
    public record Outcome(Optional<Admission> admission, Duration delay) {}

    /**
     * Lets in whoever knows the password, and counts the attempt.
     *
     * @param address of the device, from which many names can be tried
     */
    public Outcome attempt(String signIn, String password, String address) {
        String name = "name " + normal(signIn);
        String place = "address " + address;
        Duration wait = attempts.begin(place, FREE_FOR_AN_ADDRESS);
        wait = wait.isZero() ? attempts.begin(name, FREE_FOR_A_NAME) : wait;
        if (!wait.isZero()) {
            return new Outcome(Optional.empty(), wait);
        }
        Optional<Admission> admission = checked(signIn, password);
        if (admission.isPresent()) {
            attempts.succeeded(name, place);
        }
        return new Outcome(admission, Duration.ZERO);
    }

    private Optional<Admission> checked(String signIn, String password) {
        boolean fits = signIn.length() <= Identity.LONGEST_SIGN_IN && password.length() <= 2 * PasswordRules.LONGEST;
        Optional<Account> account = fits ? accounts.named(normal(signIn)) : Optional.empty();
        String written = account.map(Account::identity).map(Identity::password).orElse("");
        if (!passwords.matches(fits ? password : "", written)) {
            return Optional.empty();
        }
        return account.filter(known -> known.state() == Account.State.ACTIVE).map(known -> admitted(known, password));
    }

    private Admission admitted(Account account, String password) {
        String written = account.identity().password();
        if (passwords.isOutdated(written)) {
            accounts.rewrite(account.id(), written, passwords.written(password));
        }
        return admitted(account);
    }

    /** The admission of somebody who has proven otherwise whose the account is. */
    Admission admitted(Account account) {
        return new Admission(account.id(), account.version(), clock.instant());
    }

    /** A name to sign in with as it is stored: case and space around it do not matter. */
    static String normal(String signIn) {
        return signIn.strip().toLowerCase(Locale.ROOT);
    }
}
