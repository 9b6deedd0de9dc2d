package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.casework.Job;
import nl.toetssteen.casework.Jobs;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who waits for a long calculation. */
class JobPathTest extends Browsing {
    private final CountDownLatch end = new CountDownLatch(1);

    @Autowired
    private Jobs jobs;

    static Stream<Screen> twoScreens() {
        return Stream.of(new Screen(Language.NL, NARROW, true), new Screen(Language.EN, WIDE, false));
    }

    @AfterEach
    void theWorkEnds() {
        end.countDown();
    }

    // One of the two screens may have to wait for the other: there are few threads.
    private Job start(Walker walker) {
        String person = walker.person();
        return jobs.start(new Jobs.Order<>(person, "slow " + person, "/rules", this::slow));
    }

    private String slow(Work work) throws InterruptedException {
        for (int step = 1; !work.isCancelled() && !end.await(1, TimeUnit.MILLISECONDS); step++) {
            work.advance(Math.min(step, 4_000), 5_000);
        }
        return "answer";
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void thePageOfACalculationComesBackByItselfAndLeadsToTheResult(Screen screen) {
        try (Walker walker = at(screen)) {
            String page = "/jobs/" + start(walker).id();
            walker.go(page + "?refresh=no");
            if (screen.scripts()) {
                walker.check("job");
            }
            walker.go(page).look("job-refreshing");
            end.countDown();
            walker.page().waitForURL("**/rules?job=*");
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void aCalculationIsStopped(Screen screen) {
        try (Walker walker = at(screen)) {
            String page = "/jobs/" + start(walker).id();
            walker.go(page + "?refresh=no").press("form[action$='/cancel'] button");
            assertThat(walker.path()).isEqualTo("/rules");
            walker.go(page).look("job-gone").forgive();
            assertThat(walker.find("h1").textContent()).isEqualTo(said(screen, "error.missing-job.title"));
        }
    }
}
