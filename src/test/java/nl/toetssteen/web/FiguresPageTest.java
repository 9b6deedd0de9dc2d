package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;

class FiguresPageTest extends Served {
    private static final String STRESS =
            """
            id: stress
            answers:
              resilience.kind: [exposed-work]
              resilience.exposure-change: adds
              resilience.jobs-schools: 4
              resilience.jobs-contact-work: 6
              resilience.jobs-public-transport: 2
              resilience.jobs-aviation: 10
              resilience.jobs-tourism: 8
              resilience.jobs-hospitality: 5
              resilience.jobs-museums-and-sport: 1
              region.archetype: dependent
              region.market-power: middle
              region.margin: middle
              region.local-climate: high
              region.dependence: firm-on-chain
              region.risk: chain-reorganisation
              region.scale-economies: medium
            lines:
              - {action.line-purpose: One, action.line-amount: 30000000}
              - {action.line-purpose: Two}
            """;

    private String appraisal(Form form, String path) {
        Visitor visitor = visitor();
        String proposal = visitor.target(visitor.post(path, form));
        return text(visitor.get(proposal + "/appraisal?lang=en").body());
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private String stressed() {
        Visitor visitor = visitor();
        String boundary = "parted";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + STRESS + "\r\n--"
                + boundary + "--\r\n";
        String proposal = visitor.target(visitor.post("/import", body, "multipart/form-data; boundary=" + boundary));
        return visitor.get(proposal + "/appraisal?lang=en").body();
    }

    /** Contact work 6 × 100, schools 4 × 75, transport 2 × 90, flights and tourism 18 × 73, the others 6 × 70. */
    @Test
    void theStressTestStandsAsATableWithBars() {
        String page = stressed();

        assertThat(text(page)).contains("basic 5.8%", "strict 28.14%", "6% × 100%", "= 28.14%");
        assertThat(page).contains("aria-labelledby=\"group-stress-test-title group-stress-test-desc\"");
    }

    @Test
    void theArchetypeStandsWithItsCounts() {
        assertThat(text(stressed()))
                .contains(
                        "Type of region by its features: dependent",
                        "dependent 5 of the seven",
                        "dominant 1 of the seven");
    }

    @Test
    void aLineWithoutAmountIsNamed() {
        assertThat(text(stressed())).contains("Without an amount, and so not counted: 1 (line 2).");
    }

    @Test
    void theMoneyOfTheCompletedImpulseIsAddedUp() {
        assertThat(appraisal(new Form().with("example", "ecosystem-impulse-completed"), "/proposals"))
                .contains("club good €160,000,000 40% 1", "private good €240,000,000 60% 2, 3, 4")
                .contains("club good + external benefit €160,000,000 40% 1", "none, that is settled €40,000,000 10% 4");
    }

    @Test
    void everyFigureStandsOnTheTraceWithItsWorking() {
        Visitor visitor = visitor();
        String proposal =
                visitor.target(visitor.post("/proposals", new Form().with("example", "ecosystem-impulse-completed")));

        assertThat(text(visitor.get(proposal + "/trace?lang=en").body())).contains("80% × 90% × 90% × 95% = 61.56%");
    }
}
