package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;

/**
 * Requests that nobody in their right mind sends: each ends in a page, never in a fault of the server. Seeded, so that a
 * failure can be had again. {@code -Dfuzz=100000} for a long run.
 */
class FuzzTest extends Served {
    private static final int REQUESTS = Integer.getInteger("fuzz", 1_000);
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "yes",
            "no",
            "unknown",
            "null",
            "0",
            "-1",
            "1e308",
            "NaN",
            "12.345,67",
            "999999999999999999999",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "\u0000",
            "\uD800",
            "\u202Etxt",
            "\uD83D\uDE00",
            "a\r\nb: c",
            "${7*7}",
            "#{7*7}",
            "*{x}",
            "__${x}__",
            "../../etc/passwd",
            "%00",
            "&amp;",
            "[]",
            "{}",
            "take",
            "theirs",
            "x".repeat(5_000),
            "province",
            "drop:",
            "drop:action.amount",
            "remove-line:1",
            "remove-line:999",
            "add-line",
            "lang-en",
            "next",
            "appraise",
            "keep",
            "theme:action",
            "kind:new",
            "undo:action.amount",
            "all");
    private static final List<String> NAMES = List.of(
            "version", "shown", "do", "lang", "title", "example", "q", "from", "to", "state", "theme", "kind", "file",
            "text");
    private static final List<String> ENDS =
            List.of("", ":1", ":2", ":100", ":101", ":0", ":x", "_evidence", "_note", "_link", "_title");

    @Test
    void noRequestEndsInAFaultOfTheServer() {
        List<Visitor> visitors = List.of(visitor(), visitor(), visitor());
        List<String> proposals = new ArrayList<>();
        visitors.forEach(visitor -> proposals.add(visitor.newProposal()));
        proposals.add(visitors.get(0)
                .target(visitors.get(0).post("/proposals", new Form().with("example", "revolving-fund-completed"))));
        LongStream.range(0, REQUESTS).parallel().forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Answer answer = send(visitors.get(random.nextInt(3)), proposals, random);
            assertThat(answer.status()).as("seed " + seed).isBetween(200, 499);
            assertThat(answer.body()).as("seed " + seed).doesNotContain("Exception", "\tat ", "Whitelabel");
        });
        for (String proposal : proposals) {
            assertThat(visitors.get(0).get(proposal + "/history").status()).isEqualTo(200);
        }
    }

    private Answer send(Visitor visitor, List<String> proposals, SplittableRandom random) {
        String path = path(proposals, random);
        if (random.nextInt(3) == 0) {
            return visitor.get(path + "?" + form(random).body());
        }
        return random.nextInt(20) == 0
                ? visitor.post(path, pick(VALUES, random), "multipart/form-data; boundary=x")
                : visitor.post(path, form(random));
    }

    private String path(List<String> proposals, SplittableRandom random) {
        String proposal = random.nextInt(10) == 0 ? "/proposals/aaaaaaaa" : pick(proposals, random);
        List<String> ends = new ArrayList<>(List.of(
                "",
                "/appraisal",
                "/trace",
                "/trace/MF-28",
                "/trace/XX",
                "/check",
                "/submit",
                "/submitted",
                "/history",
                "/compare",
                "/what-if",
                "/restore",
                "/appraisal.json",
                "/proposal.yaml",
                "/proposal.json",
                "/trace.csv",
                "/nothing"));
        rulebook().themes().forEach(theme -> ends.add("/" + theme.id()));
        return random.nextInt(12) == 0
                ? pick(
                        List.of(
                                "/",
                                "/proposals",
                                "/import",
                                "/jobs/x",
                                "/jobs/x/cancel",
                                "/rules",
                                "/rules/MF-28",
                                "/tables/sectors",
                                "/tables/x.csv",
                                "/sources",
                                "/error"),
                        random)
                : proposal + pick(ends, random);
    }

    private Form form(SplittableRandom random) {
        Form form = new Form();
        List<Question> questions = rulebook().questions();
        for (int field = random.nextInt(8); field > 0; field--) {
            String name = random.nextInt(3) == 0
                    ? pick(NAMES, random)
                    : (random.nextInt(6) == 0 ? "take:" : "")
                            + pick(questions, random).id()
                            + pick(ENDS, random);
            String value = random.nextInt(4) == 0 ? pick(questions, random).id() : pick(VALUES, random);
            form.with(name, value);
        }
        return form;
    }

    private static <T> T pick(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
