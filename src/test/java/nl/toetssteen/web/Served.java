package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.Application;
import nl.toetssteen.casework.AccountBook;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.Passwords;
import nl.toetssteen.casework.Person;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Identity;
import nl.toetssteen.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test against the whole program as it is served; all such tests share one server and one compiled rulebook. */
@Execution(ExecutionMode.SAME_THREAD)
@ActiveProfiles(resolver = ChosenDatabase.Profile.class)
@ContextConfiguration(initializers = ChosenDatabase.Database.class)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "toetssteen.data=./target/data/${random.uuid}",
            "toetssteen.rulebooks=" + Served.OFFERED,
            "toetssteen.passwords.rounds=1",
            "toetssteen.demo-dossiers=false"
        })
public abstract class Served {
    public static final String PASSWORD = "een lang genoeg wachtwoord";

    /** Where rulebooks that can be proposed stand; each test puts its own there. */
    protected static final String OFFERED = "./target/rulebooks";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @LocalServerPort
    protected int port;

    @Autowired
    protected Desk desk;

    @Autowired
    private AccountBook accounts;

    @Autowired
    private Passwords passwords;

    @BeforeEach
    protected void theRulebookIsRead() {
        assertThat(desk.await()).as("%s", desk.defects()).isEqualTo(Desk.State.READY);
    }

    protected Rulebook rulebook() {
        return desk.appraiser().rulebook();
    }

    /** Somebody new who can sign in by {@link #PASSWORD}. */
    protected Account person(Role... roles) {
        String name = "person-" + NUMBERS.incrementAndGet();
        Set<String> words = Stream.of(roles).map(Role::id).collect(Collectors.toSet());
        return accounts.open(new Identity(name, name, passwords.written(PASSWORD)), words, false, Person.PROGRAM);
    }

    /** Another civil servant each time, signed in. */
    Visitor visitor() {
        return visitor(Role.CIVIL_SERVANT);
    }

    /** Somebody new with these roles, signed in. */
    Visitor visitor(Role... roles) {
        return stranger().signIn(person(roles).identity().signIn());
    }

    /** Somebody who has not signed in. */
    Visitor stranger() {
        return new Visitor(port);
    }
}
