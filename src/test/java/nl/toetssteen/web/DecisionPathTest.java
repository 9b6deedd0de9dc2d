package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.casework.Role;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;

/** The way of a dossier from draft to closed, and everything that is refused on it. */
class DecisionPathTest extends Served {
    private static final Pattern GRADE = Pattern.compile("name=\"(grade_[^\"]+)\" value=\"asserted\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    static List<String> fields(Answer page) {
        return GRADE.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private static String version(Answer page) {
        Matcher matcher = VERSION.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    static String submitted(Visitor author) {
        String proposal = author.target(author.post(
                "/proposals",
                new Form().with("example", "revolving-fund-completed").with("do", "open")));
        String version = version(author.get(proposal + "/check"));
        Answer answer = author.post(proposal + "/submit", new Form().with("version", version));
        assertThat(author.target(answer)).contains("/submitted");
        return proposal;
    }

    /** All claims get this grade, with a reason. */
    static Form graded(Answer page, String grade) {
        Form form = new Form();
        for (String field : fields(page)) {
            form.with(field, grade).with(field.replace("grade_", "reason_"), "Nagegaan, <b>het</b> staat er niet.");
        }
        return form;
    }

    private static String checked(Visitor author, Visitor checker, String grade) {
        String proposal = submitted(author);
        Form form = graded(checker.get(proposal + "/justification"), grade);
        assertThat(checker.post(proposal + "/justification", form.with("do", "finish"))
                        .status())
                .isEqualTo(302);
        return proposal;
    }

    private static void move(Visitor visitor, String proposal, String word, String reason) {
        Form form = new Form().with("do", word).with("reason", reason);
        Answer answer =
                visitor.post(proposal + "/move", form.with("version", version(visitor.get(proposal + "/dossier"))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }

    static String appraised(Visitor author, Visitor checker) {
        String proposal = checked(author, checker, "asserted");
        move(author, proposal, "appraise", "");
        return proposal;
    }

    @Test
    void theAuthorDoesNotCheck() {
        Visitor author = visitor();
        String proposal = submitted(author);
        assertThat(author.get(proposal + "/justification").body()).contains("U schreef mee aan dit voorstel");
        Form form = graded(visitor().get(proposal + "/justification"), "asserted");
        Answer refused = author.post(proposal + "/justification", form);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Een collega moet dit doen", "staat er niet");
    }

    @Test
    void aCheckIsLeftAndResumedAndItsEffectIsShownAtOnce() {
        String proposal = submitted(visitor());
        Visitor checker = visitor();
        Answer page = checker.get(proposal + "/justification");
        List<String> fields = fields(page);
        assertThat(fields).hasSizeGreaterThan(20);
        Answer tried = checker.post(
                proposal + "/justification", graded(page, "asserted").with("do", "try"));
        assertThat(tried.body()).contains("Volgens de indiener", "Nagegaan, &lt;b&gt;het&lt;/b&gt;");
        assertThat(checker.get(proposal + "/justification").body()).contains("0 van " + fields.size());

        Form one =
                new Form().with(fields.get(0), "asserted").with(fields.get(0).replace("grade", "reason"), "geen bron");
        assertThat(checker.post(proposal + "/justification", one).status()).isEqualTo(302);
        Visitor colleague = visitor();
        Answer resumed = colleague.get(proposal + "/justification");
        assertThat(resumed.body()).contains("1 van " + fields.size(), "geen bron");
    }

    @Test
    void aCheckIsFinishedOnceEveryClaimIsLookedAtAndEveryOtherGradeExplained() {
        String proposal = submitted(visitor());
        Visitor checker = visitor();
        Answer page = checker.get(proposal + "/justification");
        Form bare = new Form().with("do", "finish");
        fields(page).stream().skip(1).forEach(field -> bare.with(field, "asserted"));
        Answer refused = checker.post(proposal + "/justification", bare);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Geef aan hoe sterk het bewijs is", "anders weegt dan de indiener");
        Answer finished = checker.post(
                proposal + "/justification", graded(page, "asserted").with("do", "finish"));
        assertThat(finished.status()).isEqualTo(302);
        assertThat(checker.get(proposal + "/dossier").body()).contains("Het dossier is nu: Getoetst");
        // With nothing proven the verdict is another than the proposer's.
        assertThat(checker.get(proposal + "/justification").body()).contains("Deze toets is klaar");
    }

    @Test
    void aSubmittedProposalChangesOnlyOnceItIsADraftAgainForAReason() {
        Visitor author = visitor();
        String proposal = submitted(author);
        Answer refused = author.post(proposal + "/action", duration(author, proposal));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Dit dossier is ingediend", "13");
        Form silent = new Form().with("do", "reopen").with("version", version(author.get(proposal + "/dossier")));
        Answer unsaid = author.post(proposal + "/move", silent);
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Schrijf waarom");
        move(author, proposal, "reopen", "De looptijd klopt niet.");
        assertThat(author.get(proposal + "/dossier").body()).contains("De looptijd klopt niet.");
        assertThat(author.post(proposal + "/action", duration(author, proposal)).status())
                .isEqualTo(302);
    }

    private static Form duration(Visitor author, String proposal) {
        return new Form()
                .with("version", version(author.get(proposal + "/action")))
                .with("action.duration", "13");
    }

    @Test
    void membersVoteAndOneDrawsUpWhatAnotherConfirms() {
        String proposal = appraised(visitor(), visitor());
        Visitor ann = visitor(Role.COMMITTEE);
        Visitor bob = visitor(Role.COMMITTEE);
        Visitor biased = visitor(Role.COMMITTEE);
        assertThat(ann.get("/agenda").body()).contains(proposal + "/decision");
        assertThat(ann.post(proposal + "/vote", new Form()).status()).isEqualTo(422);
        assertThat(ann.post(proposal + "/vote", new Form().with("vote", "rework"))
                        .status())
                .isEqualTo(302);
        Form interest = new Form().with("vote", "conflict").with("reason", "Mijn zus leidt het fonds.");
        assertThat(biased.post(proposal + "/vote", interest).status()).isEqualTo(302);
        assertThat(biased.post(proposal + "/ruling", ruling("rework", "vote", "zo gestemd"))
                        .status())
                .isEqualTo(403);

        Answer notCarried = ann.post(proposal + "/ruling", ruling("support", "vote", "wij willen"));
        assertThat(notCarried.status()).isEqualTo(422);
        assertThat(notCarried.body()).contains("niet de meeste stemmen", "wij willen");
        Answer unexplained = ann.post(proposal + "/ruling", ruling("support", "chair", ""));
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.body()).contains("afwijkt van het advies");
        Form departing = ruling("support", "chair", "De nood is hoog.")
                .with("own", "Rapporteer elk jaar.\n\nStop na vier jaar.");
        assertThat(ann.post(proposal + "/ruling", departing).status()).isEqualTo(302);
        Answer drawn = bob.get(proposal + "/decision");
        assertThat(drawn.body()).contains("wijkt af van het advies", "De nood is hoog.", "Stop na vier jaar.");

        Form first = new Form().with("ruling", "1");
        assertThat(ann.post(proposal + "/confirm", first).status()).isEqualTo(403);
        assertThat(bob.post(proposal + "/confirm", new Form().with("ruling", "7"))
                        .status())
                .isEqualTo(302);
        assertThat(bob.get(proposal + "/decision").body()).doesNotContain("Bevestigd door");
        assertThat(bob.post(proposal + "/confirm", first).status()).isEqualTo(302);
        assertThat(bob.get(proposal + "/decision").body()).contains("Bevestigd door");
        assertThat(ann.get("/decisions").body()).contains("gunstiger dan het advies");

        Answer late = ann.post(proposal + "/vote", new Form().with("vote", "decline"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Over dit dossier is al besloten");
        Visitor clerk = visitor();
        move(clerk, proposal, "close", "");
        assertThat(visitor(Role.AUDITOR).get(proposal + "/dossier").body()).contains("Het dossier is gesloten");
    }

    private static Form ruling(String verdict, String manner, String reason) {
        return new Form().with("verdict", verdict).with("manner", manner).with("reason", reason);
    }

    @Test
    void filesAreCheckedByWhatIsInThemAndAlwaysDownloaded() {
        Visitor author = visitor();
        String proposal = author.newProposal();
        assertThat(upload(author, proposal, "plan.pdf", "%PDF-1.7\nplan").status())
                .isEqualTo(302);
        Answer refused = upload(author, proposal, "plan.pdf", "<html><script>alert(1)</script></html>");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Dit soort bestand kan niet");
        assertThat(upload(author, proposal, "leeg.pdf", "").status()).isEqualTo(422);
        Answer file = visitor().get(proposal + "/files/1");
        assertThat(file.body()).isEqualTo("%PDF-1.7\nplan");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(author.get(proposal + "/files/2").status()).isEqualTo(404);
    }

    private static Answer upload(Visitor visitor, String proposal, String name, String content) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"about\"\r\n\r\nhet plan\r\n--x--\r\n";
        return visitor.post(proposal + "/files", body, "multipart/form-data; boundary=x");
    }

    @Test
    void notesAreKept() {
        Visitor author = visitor();
        String proposal = author.newProposal();
        assertThat(author.post(proposal + "/notes", new Form().with("text", " "))
                        .status())
                .isEqualTo(422);
        assertThat(author.follow(proposal + "/notes", new Form().with("text", "Gebeld met de aanvrager."))
                        .body())
                .contains("Gebeld met de aanvrager.");
    }
}
