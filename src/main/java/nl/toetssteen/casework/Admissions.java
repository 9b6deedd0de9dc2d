package nl.toetssteen.casework;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says whose an admission is, as long as it holds. */
@Component
public final class Admissions {
    private final Accounts accounts;
    private final Clock clock;
    private final Duration longest;

    Admissions(Accounts accounts, Clock clock, @Value("${toetssteen.sessions.longest}") Duration longest) {
        this.accounts = accounts;
        this.clock = clock;
        this.longest = longest;
    }

    /**
     * The person, with the roles of this moment; none when the account is blocked, was signed out everywhere or got
     * another password since, or when it was too long ago.
     */
    public Optional<Person> person(Admission admission) {
        return Duration.between(admission.since(), clock.instant()).compareTo(longest) < 0
                ? accounts.find(admission.account())
                        .filter(account -> account.state() == Account.State.ACTIVE)
                        .filter(account -> account.sessionsFrom() <= admission.version())
                        .map(Admissions::person)
                : Optional.empty();
    }

    static Person person(Account account) {
        return new Person(
                account.id(),
                account.identity().name(),
                account.roles().stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toSet()));
    }
}
