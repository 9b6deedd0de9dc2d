package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.casework.Firings;
import nl.toetssteen.casework.LikeCase;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

class CasesPageTest extends Served {
    @Autowired
    private Firings firings;

    @Test
    void everyRealCaseStandsThereWithItsJudgementAndCanBeOpened() {
        Visitor visitor = visitor();
        String page = HtmlUtils.htmlUnescape(visitor.get("/cases?lang=en").body());
        for (Precedent precedent : rulebook().contents().precedents()) {
            assertThat(page)
                    .contains("id=\"" + precedent.id() + "\"")
                    .contains(
                            precedent.words().in(Language.EN),
                            precedent.judgement().in(Language.EN));
        }
        Precedent first = rulebook().contents().precedents().get(0);
        String opened = visitor.target(visitor.post(
                "/proposals", new Form().with("example", first.id()).with("do", "appraise")));
        assertThat(HtmlUtils.htmlUnescape(visitor.get(opened).body()))
                .contains(first.words().in(Language.EN));
    }

    @Test
    void anAppraisalNamesTheRealCasesThatAreTheSameKindOfAction() {
        Visitor visitor = visitor();
        Example example = rulebook().contents().examples().stream()
                .filter(one -> !LikeCase.of(rulebook(), one.sheet()).isEmpty())
                .findFirst()
                .orElseThrow();
        String proposal = visitor.target(visitor.post("/proposals", new Form().with("example", example.id())));
        String page = visitor.get(proposal + "/appraisal").body();
        LikeCase.of(rulebook(), example.sheet()).forEach(like -> assertThat(page)
                .contains("href=\"/cases#" + like.precedent().id() + "\""));
    }

    @Test
    void aRuleSaysOnWhichExamplesAndRealCasesItFires() {
        String rule = rulebook().contents().examples().stream()
                .flatMap(example -> example.fires().stream())
                .filter(name -> rulebook().cardOf(name).isPresent())
                .findFirst()
                .orElseThrow();
        List<Firings.Where> where = firings.of(List.of(rule));
        assertThat(where).isNotEmpty();
        assertThat(firings.proposals())
                .isEqualTo(rulebook().contents().examples().size()
                        + rulebook().contents().precedents().size());
        String page = HtmlUtils.htmlUnescape(visitor().get("/rules/" + rule).body());
        assertThat(page).contains(where.get(0).words().in(Language.NL));
        assertThat(firings.of(List.of("no-such-rule"))).isEmpty();
    }
}
