package nl.toetssteen.casework;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Identity;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Opens and changes accounts, each time with an entry in the audit trail. What was stored before it is in it by then. */
@Component
@DependsOn("adoptAtStart")
public class AccountBook {
    private final Accounts accounts;
    private final Journal journal;

    AccountBook(Accounts accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    /**
     * Opens an account.
     *
     * @param demo whether its password is known to everybody
     * @throws nl.toetssteen.dossier.NameTaken when another account has the name to sign in with
     */
    public Account open(Identity identity, Set<String> roles, boolean demo, Person by) {
        Journal written = journal.by(by);
        return written.together(() -> noted(
                written, Deed.OPEN_ACCOUNT, accounts.open(identity, roles, demo, by.id()), Account.Change.OPENED));
    }

    /**
     * Stores a next version.
     *
     * @throws nl.toetssteen.dossier.Overtaken when somebody else has changed the account meanwhile
     */
    public Account change(Account changed, Account.Change what, Person by) {
        Journal written = journal.by(by);
        return written.together(
                () -> noted(written, Deed.CHANGE_ACCOUNT, accounts.change(changed, what, by.id()), what));
    }

    private static Account noted(Journal journal, Deed deed, Account account, Account.Change what) {
        journal.note(
                deed,
                Subject.account(account.id()),
                Map.of(
                        "change",
                        what.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "version",
                        Integer.toString(account.version())));
        return account;
    }
}
