package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.TrailCheck;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two programs on one PostgreSQL, of which one is killed. */
@OnPostgres
class TwoNodesTest extends Served {
    private static final int WRITERS = 6;
    private static final int PROPOSALS = 8;

    @Value("${spring.datasource.url}")
    private String url;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TrailCheck trail;

    private static Form amount(String amount) {
        return new Form()
                .with("version", "1")
                .with("do", "save")
                .with("shown", "action.amount")
                .with("action.amount", amount);
    }

    /** Whatever the other node begins or ends, this one goes on with; and both write into one trail that is never forked. */
    @Test
    void nothingIsLostWhenOneOfTwoNodesIsKilledInTheMiddleOfAForm(@TempDir Path folder) throws Exception {
        Node node = Node.on(url, folder);
        try {
            Visitor there = stranger().at(node.port());
            awaitReady(there);
            there.signIn(person(Role.CIVIL_SERVANT).identity().signIn());
            Visitor here = there.at(port);
            String proposal = here.newProposal();
            there.get("/?lang=en");
            assertThat(here.get(proposal + "/action").body()).contains("<html lang=\"en\">");
            bothWriteAtOnce(here, there);
            whoSignsOutOnOneIsOutOnTheOther(node.port());
            Answer form = there.get(proposal + "/action");
            assertThat(form.status()).isEqualTo(200);
            node.kill();
            // What was typed in a page of the node that is gone, is sent to the one that is left.
            assertThat(here.post(proposal + "/action?save=1", amount("1,234,567"))
                            .status())
                    .isEqualTo(302);
            assertThat(here.get(proposal + "/proposal.yaml").body()).contains("action.amount: 1234567");
            assertThat(trail.check(Optional.empty()).flaws()).isEmpty();
        } finally {
            node.kill();
        }
    }

    private static void awaitReady(Visitor visitor) throws InterruptedException {
        while (visitor.get("/sign-in").status() == 503) {
            Thread.sleep(200);
        }
    }

    private void bothWriteAtOnce(Visitor here, Visitor there) throws Exception {
        int before = entries();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Callable<String>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Visitor visitor = writer % 2 == 0 ? here : there;
            for (int proposal = 0; proposal < PROPOSALS; proposal++) {
                work.add(visitor::newProposal);
            }
        }
        for (Future<String> made : threads.invokeAll(work)) {
            assertThat(made.get()).startsWith("/proposals/");
        }
        threads.shutdown();
        assertThat(entries()).isEqualTo(before + WRITERS * PROPOSALS);
        assertThat(jdbc.queryForObject("select max(sequence) from trail_entry", Integer.class))
                .isEqualTo(entries());
        assertThat(trail.check(Optional.empty()).flaws()).isEmpty();
    }

    private int entries() {
        return Optional.ofNullable(jdbc.queryForObject("select count(*) from trail_entry", Integer.class))
                .orElseThrow();
    }

    private void whoSignsOutOnOneIsOutOnTheOther(int other) {
        Visitor here = visitor();
        assertThat(here.at(other).get("/rules").status()).isEqualTo(200);
        here.post("/sign-out", new Form());
        assertThat(here.at(other).get("/rules").status()).isEqualTo(302);
    }
}
