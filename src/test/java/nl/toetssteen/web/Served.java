package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.Application;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test against the whole program as it is served; all such tests share one server and one compiled rulebook. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "toetssteen.data=./target/data/${random.uuid}")
public abstract class Served {
    @LocalServerPort
    protected int port;

    @Autowired
    protected Desk desk;

    @BeforeEach
    protected void theRulebookIsRead() {
        assertThat(desk.await()).as("%s", desk.defects()).isEqualTo(Desk.State.READY);
    }

    protected Rulebook rulebook() {
        return desk.appraiser().rulebook();
    }

    Visitor visitor() {
        return new Visitor(port);
    }
}
