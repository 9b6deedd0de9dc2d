package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.insight.Prospects;
import nl.toetssteen.insight.Range;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is not known about a proposal, as its page shows it once it is worked out. */
@Timeout(240)
class InsightPageTest extends Served {
    private static final String EXAMPLE = "revolving-fund-completed";

    private static String example(Visitor visitor, String id) {
        return visitor.target(visitor.post("/proposals", new Form().with("example", id)));
    }

    /** Looks again and again, as the page that waits does, until the result is there. */
    private static Answer waited(Visitor visitor, String address) throws InterruptedException {
        Answer answer = visitor.get(address);
        while (answer.status() == 302 || answer.header("Refresh").length() > 0) {
            Thread.sleep(200);
            answer = visitor.get(address);
        }
        return answer;
    }

    @Test
    void thePageSaysWhatIsUnknownWhatToAskAndWhatWouldTurnTheVerdict() throws InterruptedException {
        Visitor visitor = visitor();
        String proposal = example(visitor, EXAMPLE);
        Answer page = waited(visitor, proposal + "/insight");
        Range range = Prospects.DEFAULT
                .of(
                        desk.appraiser(),
                        rulebook().contents().examples().stream()
                                .map(Example::sheet)
                                .filter(sheet -> sheet.id().equals(EXAMPLE))
                                .findFirst()
                                .orElseThrow(),
                        Terms.on(LocalDate.now()),
                        Work.UNWATCHED)
                .range();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("tussen " + Math.round(range.low() / 100.0) + " en " + Math.round(range.high() / 100.0))
                .contains(range.questions() + " open vragen doen er nog toe")
                .contains("een steekproef van 1.000 combinaties (startgetal 1)")
                .contains("Wat kunt u het eerst vragen?", "Wat zou het oordeel doen omslaan?", "Exact")
                .contains("Andere keuzes van de aanvrager", "Meer bewijs", "Twijfel")
                .contains("Hetzelfde voorstel onder elk doel", "een steekproef van 10.000 stel gewichten");

        assertThat(visitor.get(proposal + "/insight?lang=en").body())
                .contains("What would turn the verdict?", "a sample of 1,000 combinations (seed 1)")
                .doesNotContain("??");
        Answer letter = visitor.get(proposal + "/insight/letter?lang=nl");
        assertThat(letter.header("Content-Disposition")).contains("attachment", ".txt");
        assertThat(letter.body()).contains("1. ").doesNotContain("??", "<");
    }

    @Test
    void theAppraisalLeadsToIt() {
        Visitor visitor = visitor();
        String proposal = example(visitor, EXAMPLE);

        assertThat(visitor.get(proposal + "/appraisal").body()).contains("href=\"" + proposal + "/insight\"");
    }

    @Test
    void ofAVersionThatIsNotThereNothingIsWorkedOut() {
        Visitor visitor = visitor();
        String proposal = example(visitor, EXAMPLE);

        assertThat(visitor.get(proposal + "/insight?version=9").status()).isEqualTo(404);
        assertThat(visitor.get(proposal + "/insight?version=x").status()).isEqualTo(404);
        assertThat(visitor.get("/proposals/zzzzzzzz/insight").status()).isEqualTo(404);
    }
}
