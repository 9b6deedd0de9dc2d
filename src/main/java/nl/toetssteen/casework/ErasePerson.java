package nl.toetssteen.casework;

import java.util.List;
import java.util.Map;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Actors;
import org.springframework.stereotype.Component;

/** Erases the personal data of somebody behind the audit trail, for good. The trail stays as valid as it was. */
@Component
public class ErasePerson {
    private final Accounts accounts;
    private final Actors actors;
    private final Permission permission;
    private final Journal journal;

    ErasePerson(Accounts accounts, Actors actors, Permission permission, Journal journal) {
        this.accounts = accounts;
        this.actors = actors;
        this.permission = permission;
        this.journal = journal;
    }

    /** An account can still be used: it must be blocked first. Nothing was erased. */
    public static final class InUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InUse(String id) {
            super(id);
        }
    }

    /**
     * Erases who somebody is: name, sign-in name and password of the account, and the names in the trail. What the person
     * did stays, under the id of the account. That it was done is noted.
     *
     * @param person id of the account
     * @return under how many names the person stood in the trail
     * @throws InUse when the account is not blocked
     */
    public int erase(String person) {
        permission.needs(Role.ADMINISTRATOR);
        accounts.find(person)
                .filter(account -> account.state() != Account.State.BLOCKED)
                .ifPresent(account -> {
                    throw new InUse(account.id());
                });
        return journal.together(() -> {
            List<String> all = actors.of(person);
            boolean known = accounts.forget(person);
            all.forEach(actors::erase);
            all.forEach(this::noted);
            if (known && all.isEmpty()) {
                journal.note(Deed.ERASE, Subject.account(person), Map.of());
            }
            return all.size();
        });
    }

    private void noted(String actor) {
        journal.note(Deed.ERASE, Subject.person(actor), Map.of());
    }
}
