package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.toetssteen.Application;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.Place;
import nl.toetssteen.rulebook.RulebookDefect;
import nl.toetssteen.web.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.convention.TestBean;

@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "toetssteen.data=./target/data/${random.uuid}")
@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.SAME_THREAD)
class DoorTest {
    private static final CountDownLatch UNTIL_TOLD = new CountDownLatch(1);

    @LocalServerPort
    int port;

    @TestBean
    Desk desk;

    static Desk desk() {
        return Desk.open(DoorTest::refuseWhenTold);
    }

    private static Appraiser refuseWhenTold() {
        try {
            UNTIL_TOLD.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new DefectiveRulebook(
                List.of(new RulebookDefect(new Place("action/rules.drl", 7), "Stray <text>.", "Remove it.")));
    }

    @Test
    void whileTheRulesAreReadEveryPageSaysSoAndThenItShowsWhatIsWrongWithThem() {
        Visitor visitor = new Visitor(port);
        Answer reading = visitor.get("/sign-in");
        assertThat(reading.status()).isEqualTo(503);
        assertThat(reading.header("Retry-After")).isEqualTo("2");
        assertThat(reading.body()).contains("http-equiv=\"refresh\"", "De regels worden gelezen", "Reading the rules");
        assertThat(visitor.get("/toetssteen.css").status()).isEqualTo(200);

        UNTIL_TOLD.countDown();
        desk.await();
        Answer refused = visitor.get("/");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("action/rules.drl:7", "Stray &lt;text&gt;.", "Remove it.");
    }
}
