package nl.toetssteen.casework;

import nl.toetssteen.dossier.Accounts;
import org.springframework.stereotype.Component;

/** What colleagues are called. */
@Component
public final class Names {
    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name behind the id of an account; the id itself once the person was erased. */
    public String of(String id) {
        return accounts.find(id).map(account -> account.identity().name()).orElse(id);
    }
}
