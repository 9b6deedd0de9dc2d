package nl.toetssteen.casework;

import java.time.Duration;
import java.util.Optional;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody can do with their own account. */
@Component
public final class OwnAccount {
    private final Accounts accounts;
    private final SignIn signIn;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Who who;

    OwnAccount(Accounts accounts, SignIn signIn, Passwords passwords, PasswordRules rules, Who who) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
        this.rules = rules;
        this.who = who;
    }

    /**
     * How a change of password ended.
     *
     * @param admission by which the one who acts stays signed in; none when nothing was changed
     * @param fault of the new password
     * @param delay how long to wait, after too many wrong old passwords; zero when one need not
     */
    public record Changed(Optional<Admission> admission, PasswordRules.@Nullable Fault fault, Duration delay) {}

    /** The account of the one who acts. */
    public Account account() {
        return accounts.find(who.acts().id()).orElseThrow();
    }

    /** Changes the password of the one who acts, who is signed out on every other device. */
    public Changed changePassword(String old, String fresh, String address) {
        Account account = account();
        Identity identity = account.identity();
        Optional<PasswordRules.Fault> fault = rules.fault(fresh, identity.signIn(), identity.name());
        if (fault.isPresent()) {
            return new Changed(Optional.empty(), fault.get(), Duration.ZERO);
        }
        SignIn.Outcome known = signIn.attempt(identity.signIn(), old, address);
        Optional<Admission> admission =
                known.admission().map(fits -> signIn.admitted(changed(account, passwords.written(fresh))));
        return new Changed(admission, null, known.delay());
    }

    private Account changed(Account account, String password) {
        return accounts.change(account.secured(password), Account.Change.PASSWORD, account.id());
    }

    /** Signs the one who acts out on every device. */
    public void signOutEverywhere() {
        Proposals.again(() ->
                accounts.change(account(), Account.Change.SIGNED_OUT, who.acts().id()));
    }
}
