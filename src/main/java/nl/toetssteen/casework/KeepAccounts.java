package nl.toetssteen.casework;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Identity;
import nl.toetssteen.dossier.Links;
import org.springframework.stereotype.Component;

/** Keeps the accounts of others: only an administrator does, and one always remains. */
@Component
public final class KeepAccounts {
    /** How long a link works by which somebody chooses a password. */
    public static final Duration LINK = Duration.ofHours(24);

    private final Accounts accounts;
    private final Links links;
    private final Permission permission;
    private final Who who;

    KeepAccounts(Accounts accounts, Links links, Permission permission, Who who) {
        this.accounts = accounts;
        this.links = links;
        this.permission = permission;
        this.who = who;
    }

    /** Nobody would be left who can keep the accounts. Nothing was changed. */
    public static final class LastAdministrator extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LastAdministrator() {
            super("the last administrator");
        }
    }

    /** All accounts, by name. */
    public List<Account> all() {
        permission.needs(Role.ADMINISTRATOR);
        return accounts.all();
    }

    /** An account by its id. */
    public Optional<Account> find(String id) {
        permission.needs(Role.ADMINISTRATOR);
        return accounts.find(id);
    }

    /**
     * Opens an account without a password.
     *
     * @throws nl.toetssteen.dossier.NameTaken when another account has the name to sign in with
     */
    public Account open(String signIn, String name, Set<Role> roles) {
        permission.needs(Role.ADMINISTRATOR);
        return accounts.open(new Identity(SignIn.normal(signIn), name.strip(), ""), words(roles), false, actor());
    }

    /** The word of a new link by which the person chooses a password. */
    public String link(Account account) {
        permission.needs(Role.ADMINISTRATOR);
        return links.make(new Links.Purpose(account.id()), LINK);
    }

    /** Gives an account these roles and no others, from the next page on. */
    public void change(String id, Set<Role> roles) {
        change(id, Account.Change.ROLES, account -> account.with(words(roles)));
    }

    /** Lets nobody sign in with it any more, and ends where somebody is. */
    public void block(String id) {
        change(id, Account.Change.BLOCKED, account -> account.in(Account.State.BLOCKED));
    }

    /** Opens a blocked account again. */
    public void unblock(String id) {
        change(id, Account.Change.UNBLOCKED, account -> account.in(Account.State.ACTIVE));
    }

    /** Takes the password away and signs the person out everywhere. */
    public void reset(String id) {
        change(id, Account.Change.RESET, account -> account.secured(""));
    }

    /** Signs the person out on every device. */
    public void signOut(String id) {
        change(id, Account.Change.SIGNED_OUT, UnaryOperator.identity());
    }

    private void change(String id, Account.Change what, UnaryOperator<Account> change) {
        permission.needs(Role.ADMINISTRATOR);
        Proposals.again(() -> {
            Account changed = change.apply(accounts.find(id).orElseThrow());
            if (!keeps(changed)
                    && accounts.all().stream().noneMatch(other -> !other.id().equals(id) && keeps(other))) {
                throw new LastAdministrator();
            }
            accounts.change(changed, what, actor());
        });
    }

    private static boolean keeps(Account account) {
        return account.state() == Account.State.ACTIVE
                && account.roles().contains(Role.ADMINISTRATOR.id())
                && (account.identity().external()
                        || !account.identity().password().isEmpty());
    }

    private String actor() {
        return who.acts().id();
    }

    private static Set<String> words(Set<Role> roles) {
        return roles.stream().map(Role::id).collect(Collectors.toSet());
    }
}
