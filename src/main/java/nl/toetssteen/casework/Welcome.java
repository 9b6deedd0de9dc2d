package nl.toetssteen.casework;

import java.util.Optional;
import java.util.Set;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Identity;
import nl.toetssteen.dossier.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets somebody choose a password by a link that works once. The link for the first administrator is printed when the
 * program starts while there is no account at all.
 */
@Component
public final class Welcome implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(Welcome.class);
    private static final String BY = "link";
    private static final Links.Purpose FIRST = new Links.Purpose(null);

    private final Accounts accounts;
    private final Links links;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SignIn signIn;
    private final boolean demo;

    Welcome(
            Accounts accounts,
            Links links,
            Passwords passwords,
            PasswordRules rules,
            SignIn signIn,
            @Value("${toetssteen.demo}") boolean demo) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.signIn = signIn;
        this.demo = demo;
    }

    /** Whom a link welcomes: somebody with an account, or the first administrator, whose texts are still empty. */
    public record Guest(boolean first, String signIn, String name) {}

    @Override
    public void afterSingletonsInstantiated() {
        if (!demo && accounts.none()) {
            log.warn(
                    "There is no account yet. Make the first administrator within {} hours, once, at this address of the"
                            + " server: /welcome?link={}",
                    KeepAccounts.LINK.toHours(),
                    links.make(FIRST, KeepAccounts.LINK));
        }
    }

    /** Whom a link welcomes; none when it was used, has expired or never was. */
    public Optional<Guest> guest(String link) {
        return links.find(link).flatMap(this::guest);
    }

    private Optional<Guest> guest(Links.Purpose purpose) {
        String id = purpose.account();
        if (id == null) {
            return accounts.none() ? Optional.of(new Guest(true, "", "")) : Optional.empty();
        }
        return accounts.find(id)
                .filter(account -> account.state() == Account.State.ACTIVE)
                .map(Account::identity)
                .map(identity -> new Guest(false, identity.signIn(), identity.name()));
    }

    /** What is wrong with a password for this guest. */
    public Optional<PasswordRules.Fault> fault(Guest guest, String password) {
        return rules.fault(password, guest.signIn(), guest.name());
    }

    /** Stores the password, which must have no fault, and admits the guest; none when the link no longer works. */
    public Optional<Admission> choose(String link, Guest guest, String password) {
        Optional<Links.Purpose> purpose = links.find(link);
        if (purpose.isEmpty() || guest(purpose.get()).isEmpty() || !links.use(link)) {
            return Optional.empty();
        }
        String written = passwords.written(password);
        String id = purpose.get().account();
        return Optional.of(signIn.admitted(id == null ? first(guest, written) : secured(id, written)));
    }

    private Account secured(String id, String written) {
        Account account = accounts.find(id).orElseThrow().secured(written);
        return accounts.change(account, Account.Change.PASSWORD, id);
    }

    private Account first(Guest guest, String written) {
        Identity identity =
                new Identity(SignIn.normal(guest.signIn()), guest.name().strip(), written);
        return accounts.open(identity, Set.of(Role.ADMINISTRATOR.id()), false, BY);
    }
}
