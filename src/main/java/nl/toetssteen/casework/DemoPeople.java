package nl.toetssteen.casework;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Identity;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * People to try the program with, on a machine of one's own: made when there is no account yet, one for each role, and
 * two where the work takes two.
 */
@Component
public final class DemoPeople implements SmartInitializingSingleton {
    /** Of all of them, and no secret. */
    public static final String PASSWORD = "probeer-toetssteen-uit";

    private static final String BY = "program";
    private static final List<Demo> PEOPLE = List.of(
            new Demo("anna", "Anna de Vries", Role.CIVIL_SERVANT),
            new Demo("bram", "Bram Jansen", Role.CIVIL_SERVANT),
            new Demo("chantal", "Chantal Bakker", Role.COMMITTEE),
            new Demo("daan", "Daan Visser", Role.COMMITTEE),
            new Demo("emine", "Emine Yilmaz", Role.AUDITOR),
            new Demo("floor", "Floor Smit", Role.RULEBOOK_KEEPER),
            new Demo("gijs", "Gijs Mulder", Role.RULEBOOK_KEEPER),
            new Demo("hanna", "Hanna Bos", Role.ADMINISTRATOR));

    private final Accounts accounts;
    private final Passwords passwords;
    private final boolean wanted;

    DemoPeople(Accounts accounts, Passwords passwords, @Value("${toetssteen.demo}") boolean wanted) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.wanted = wanted;
    }

    /** Somebody to try the program with. */
    public record Demo(String signIn, String name, Role role) {}

    @Override
    public void afterSingletonsInstantiated() {
        if (!wanted && accounts.all().stream().anyMatch(Account::demo)) {
            throw new UnsafeStart(List.of(UnsafeStart.Fault.DEMO_ACCOUNTS));
        }
        if (wanted && accounts.none()) {
            String password = passwords.written(PASSWORD);
            PEOPLE.forEach(demo -> accounts.open(
                    new Identity(demo.signIn(), demo.name(), password),
                    Set.of(demo.role().id()),
                    true,
                    BY));
        }
    }

    /** Those with whom one can sign in now, in the order of their work; none where the work is real. */
    public List<Demo> present() {
        Set<String> active = wanted ? active() : Set.of();
        return PEOPLE.stream().filter(demo -> active.contains(demo.signIn())).toList();
    }

    private Set<String> active() {
        return accounts.all().stream()
                .filter(account -> account.demo() && account.state() == Account.State.ACTIVE)
                .map(account -> account.identity().signIn())
                .collect(Collectors.toSet());
    }
}
