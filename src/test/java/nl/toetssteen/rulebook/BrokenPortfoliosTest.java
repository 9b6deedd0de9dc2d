package nl.toetssteen.rulebook;

import static nl.toetssteen.rulebook.Tiny.broken;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What portfolios are made by is asked, once for each proposal. */
class BrokenPortfoliosTest {
    private static final String LABEL = "{id: demand, question: action.demand, nl: Vraag, en: Demand}";
    private static final String AMOUNT = "portfolio:\n  amount: action.amount";

    private static Tiny.Broken label(String instead) {
        return broken("rulebook.yaml", LABEL, instead);
    }

    @Test
    void amountAndLabelsAreRead() {
        PortfolioSpec portfolio = Tiny.rulebook().contents().portfolio();
        assertThat(portfolio.amount()).isEqualTo("action.amount");
        assertThat(portfolio.labels())
                .extracting(PortfolioSpec.Label::id, PortfolioSpec.Label::question)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("demand", "action.demand"));
    }

    @Test
    void aRulebookMaySayNothingAboutPortfolios() {
        String text = Tiny.text(Tiny.FOLDER, "rulebook.yaml");
        String section = text.substring(text.indexOf("portfolio:"), text.indexOf("criteria:"));
        assertThat(broken("rulebook.yaml", section, "").defects()).isEmpty();
    }

    @Test
    void theAmountIsAsked() {
        broken("rulebook.yaml", AMOUNT, "portfolio:\n  amount: action.amuont")
                .isRefusedIn(1, "There is no question 'action.amuont'.", "Did you mean 'action.amount'?");
        broken("rulebook.yaml", AMOUNT, "portfolio:\n  amount: action.line-amount")
                .isRefusedIn(1, "action.line-amount does not ask for the amount of a whole proposal", "Name under");
        broken("rulebook.yaml", AMOUNT, "portfolio:\n  amount: action.share")
                .isRefusedIn(1, "action.share does not ask for the amount", "'portfolio'");
    }

    @Test
    void aLabelIsAQuestionWithOptions() {
        label("{id: demand, question: action.dmand, nl: Vraag, en: Demand}")
                .isRefusedAt("{id: demand", "There is no question 'action.dmand'.", "Did you mean 'action.demand'?");
        label("{id: demand, question: action.amount, nl: Vraag, en: Demand}")
                .isRefusedAt("{id: demand", "action.amount does not label a whole proposal", "Name a question");
        label("{id: demand, question: action.line-grounds, nl: Vraag, en: Demand}")
                .isRefusedAt("{id: demand", "action.line-grounds does not label a whole proposal", "spending line");
    }

    @Test
    void aLabelStandsOnceAndHasWords() {
        label(LABEL + "\n    - {id: demand, question: action.goal, nl: Doel, en: Goal}")
                .isRefusedAt("{id: demand, question: action.goal", "already a label 'demand'", "Rename");
        label("{id: demand, question: action.demand, nl: Vraag}")
                .isRefusedAt("{id: demand", "'en' is missing", "Fill it in");
    }
}
