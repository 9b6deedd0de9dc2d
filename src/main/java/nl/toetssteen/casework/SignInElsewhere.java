package nl.toetssteen.casework;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Identity;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in whom a provider of the organisation vouches for. The account is made the first time; its roles are each
 * time those that the provider says.
 */
@Component
public final class SignInElsewhere {
    private static final String BY = "provider";
    private static final String UNNAMED = "?";

    private final Accounts accounts;
    private final SignIn signIn;

    SignInElsewhere(Accounts accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    /**
     * Whom the provider vouches for.
     *
     * @param provider its word in the settings
     * @param subject by which the provider always knows the person
     * @param name as colleagues know it
     */
    public record Vouched(String provider, String subject, String name, Set<Role> roles) {

        // No name that an administrator gives has a colon.
        private String signIn() {
            String whole = provider + ":" + subject;
            return whole.substring(0, Math.min(whole.length(), Identity.LONGEST_SIGN_IN));
        }
    }

    /** The admission; none when the provider gives no role, cannot be told apart, or the account is blocked here. */
    public Optional<Admission> admit(Vouched vouched) {
        boolean known = vouched.subject().length() + vouched.provider().length() < Identity.LONGEST_SIGN_IN;
        if (vouched.roles().isEmpty() || !known) {
            return Optional.empty();
        }
        Account account = accounts.named(vouched.signIn()).orElseGet(() -> opened(vouched));
        return account.state() == Account.State.ACTIVE
                ? Optional.of(signIn.admitted(agreed(account, vouched)))
                : Optional.empty();
    }

    private Account opened(Vouched vouched) {
        String name = vouched.name().replaceAll("\\p{Cntrl}+", " ").strip();
        String shown = name.substring(0, Math.min(name.length(), Identity.LONGEST_NAME));
        Identity identity = new Identity(vouched.signIn(), shown.isEmpty() ? UNNAMED : shown, "");
        return accounts.open(identity, words(vouched), false, BY);
    }

    private Account agreed(Account account, Vouched vouched) {
        Set<String> words = words(vouched);
        return new HashSet<>(account.roles()).equals(words)
                ? account
                : accounts.change(account.with(words), Account.Change.ROLES, BY);
    }

    private static Set<String> words(Vouched vouched) {
        return vouched.roles().stream().map(Role::id).collect(Collectors.toSet());
    }
}
