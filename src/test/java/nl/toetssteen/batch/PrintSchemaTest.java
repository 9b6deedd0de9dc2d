package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintSchemaTest {

    @Test
    void theSchemaOfAnAppraisalIsPrintedUnlessThatOfAProposalIsAsked() {
        assertThat(Ran.command("schema").done().out()).contains("urn:toetssteen:schema:appraisal:1");
        assertThat(Ran.command("schema", "appraisal").done().out()).contains("urn:toetssteen:schema:appraisal:1");
        assertThat(Ran.command("schema", "proposal").done().out()).contains("urn:toetssteen:schema:proposal:1");
    }

    @Test
    void comparisonsAndPortfoliosHaveASchemaToo() {
        assertThat(Ran.command("schema", "comparison").done().out()).contains("urn:toetssteen:schema:comparison:1");
        assertThat(Ran.command("schema", "portfolio").done().out()).contains("urn:toetssteen:schema:portfolio:1");
    }

    @Test
    void anUnknownSchemaIsRefused() {
        Ran.command("schema", "dossier").refusedWith("'dossier'", "proposal", "appraisal");
    }
}
