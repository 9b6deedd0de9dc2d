package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.report.PdfFile;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a committee, an applicant and an archive get on paper. */
class ReportsTest extends Served {
    private static final String HOSTILE = "Größe ł Ő € − “q” α & <b>x</b> 😀 漢 e\u0301";

    @Autowired
    private Proposals proposals;

    @Autowired
    private Appraise appraise;

    private static String example(Visitor visitor) {
        return visitor.target(visitor.post(
                "/proposals",
                new Form().with("example", "revolving-fund-completed").with("do", "open")));
    }

    private static PdfFile pdf(Visitor visitor, String path) {
        HttpResponse<byte[]> answer = visitor.file(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        PdfFile file = new PdfFile(answer.body());
        String head = answer.headers().firstValue(Exports.TRAIL).orElseThrow();
        assertThat(file.pages()).allSatisfy(page -> assertThat(page).contains(head));
        file.isValid();
        return file;
    }

    @ParameterizedTest
    @CsvSource({"nl,Bijlage A.,Sterkste redenen voor", "en,Annex A.,Strongest reasons for"})
    void anAppraisalHasTwoPagesForTheMeetingAndAllBehindItInAnnexes(String language, String annex, String reasons) {
        Visitor visitor = visitor();
        String proposal = example(visitor);
        PdfFile file = pdf(visitor, proposal + "/appraisal.pdf?lang=" + language);
        assertThat(file.pages().get(0)).contains(reasons);
        assertThat(file.pages().subList(0, 2)).noneMatch(page -> page.contains(annex));
        assertThat(file.pages().get(2)).contains(annex);
        assertThat(file.pages()).allMatch(page -> page.length() > 250);
        assertEverythingIsPrinted(file, proposal, Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)));
    }

    private void assertEverythingIsPrinted(PdfFile file, String proposal, Language language) {
        Wording wording = new Wording(rulebook(), language);
        String text = file.text().replace(" ", "");
        List<String> said = appraise.appraise(draft(proposal)).findings().stream()
                .map(wording::finding)
                .toList();
        assertThat(said).hasSizeGreaterThan(10);
        for (String each : said) {
            assertTrue(text.contains(PdfFile.plain(each).replace(" ", "")), each);
        }
    }

    private Draft draft(String proposal) {
        return proposals
                .latest(proposal.substring(proposal.lastIndexOf('/') + 1))
                .orElseThrow()
                .draft();
    }

    @Test
    void anAppraisalHasItsDataWithIt() {
        Visitor visitor = visitor();
        String proposal = example(visitor);
        HttpResponse<byte[]> answer = visitor.file(proposal + "/appraisal.pdf?lang=nl");
        Head head = Head.read(answer.headers().firstValue(Exports.TRAIL).orElseThrow())
                .orElseThrow();
        Draft draft = draft(proposal);
        String expected = AppraisalJson.write(
                new Wording(rulebook(), Language.NL), appraise.appraise(draft), appraise.explain(draft), head);
        assertThat(new PdfFile(answer.body()).attached().get("appraisal.json"))
                .asString()
                .isEqualTo(expected);
    }

    @Test
    void whatTheFontLacksIsPrintedAsItsNumberAndNothingVanishes() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        visitor.post(proposal, new Form().with("title", HOSTILE));
        PdfFile file = pdf(visitor, proposal + "/appraisal.pdf?lang=nl");
        assertThat(file.pages().get(0)).contains("Größe ł Ő € − “q” α & <b>x</b> [U+1F600 grinning face] [U+6F22] é");
        assertThat(file.pages().get(2)).contains("Bijlage A.");
    }

    @Test
    void theLongestTitleLeavesTheMeetingItsTwoPages() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        visitor.post(proposal, new Form().with("title", "W".repeat(Proposals.LONGEST_TITLE)));
        assertThat(pdf(visitor, proposal + "/appraisal.pdf?lang=en").pages().get(2))
                .contains("Annex A.");
        // Others look at the same list.
        visitor.post(proposal + "/remove", new Form());
    }

    @ParameterizedTest
    @CsvSource({"nl,Agenda van de commissie,Concept.", "en,Agenda of the committee,Draft."})
    void theAgendaHasABlockForEachDossierAndTheDecisionItsConditionsAndNames(
            String language, String agenda, String draft) {
        Visitor author = visitor();
        Visitor member = visitor(Role.COMMITTEE);
        String proposal = DecisionPathTest.appraised(author, visitor());
        String title = draft(proposal).sheet().title();
        assertThat(pdf(member, "/agenda.pdf?lang=" + language).text()).contains(agenda, title);

        member.post(proposal + "/vote", new Form().with("vote", "support").with("reason", "Goed plan."));
        assertThat(member.file(proposal + "/decision.pdf").statusCode()).isEqualTo(302);
        member.post(
                proposal + "/ruling",
                new Form()
                        .with("verdict", "support")
                        .with("manner", "vote")
                        .with("reason", "De commissie weegt het " + HOSTILE)
                        .with("minority", "Te duur.")
                        .with("own", "Elk jaar een verslag.\nElke maand een brief."));
        PdfFile decision = pdf(member, proposal + "/decision.pdf?lang=" + language);
        assertThat(decision.text())
                .contains(draft, title, "Te duur.", "Elk jaar een verslag.", "Elke maand een brief.", "Goed plan.");
        assertThat(decision.text()).contains("[U+6F22] é");
    }

    @Test
    void aLetterIsPrintedOnceItsQuestionsAreFound() throws InterruptedException {
        Visitor visitor = visitor();
        String proposal = example(visitor);
        HttpResponse<byte[]> answer = visitor.file(proposal + "/letter.pdf?lang=nl");
        for (int turn = 0; turn < 600 && answer.statusCode() == 302; turn++) {
            Thread.sleep(100);
            answer = visitor.file(proposal + "/letter.pdf?lang=nl");
        }
        String text = pdf(visitor, proposal + "/letter.pdf?lang=nl").text().replace(" ", "");
        String letter = visitor.get(proposal + "/insight/letter").body().replaceAll("-{3,}", "");
        for (String line : letter.lines().toList()) {
            assertThat(text)
                    .contains(PdfFile.plain(line.replaceAll("^ *- ", "")).replace(" ", ""));
        }
        assertThat(pdf(visitor, proposal + "/letter.pdf?lang=en").text()).contains("questions to the applicant");
    }
}
