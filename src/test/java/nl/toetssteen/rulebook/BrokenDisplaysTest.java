package nl.toetssteen.rulebook;

import static nl.toetssteen.rulebook.Tiny.broken;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Groups of figures and breakdowns of the money name what exists and can be shown together. */
class BrokenDisplaysTest {
    private static final String FIGURES = "action/figures.yaml";
    private static final String END = "The lines add up to {left}, not {right}: {difference}.\"}";
    private static final String WORDS = "\n    title: {nl: Titel, en: Title}\n    about: {nl: Over, en: About}";

    private static Tiny.Broken with(String more) {
        return broken(FIGURES, END, END + "\n" + more);
    }

    private static Tiny.Broken group(String rest) {
        return with("groups:\n  - id: together" + WORDS + rest);
    }

    private static Tiny.Broken breakdown(String rest) {
        return with("breakdowns:\n  - id: money" + WORDS + rest);
    }

    @Test
    void aBreakdownByConclusionAndAGroupAreRead() {
        Rulebook rulebook = RulebookReader.read(
                breakdown("\n    amount: action.line-amount\n    conclusion: ground\ngroups:\n  - id: together" + WORDS
                                + "\n    figures: [{figure: weighed, nl: een, en: one}]")
                        .folder(),
                Tiny.LOGIC);

        assertThat(rulebook.contents().breakdowns())
                .extracting(Breakdown::conclusion)
                .containsExactly("ground");
        assertThat(rulebook.contents().groups().get(0).members())
                .containsExactly(new FigureGroup.Member("weighed", new Words("een", "one")));
    }

    @Test
    void aGroupNamesFigures() {
        group("\n    figures: [{figure: wieghed, nl: een, en: one}]")
                .isRefusedAt("id: together", "There is no figure 'wieghed'.", "Did you mean 'weighed'?");
    }

    @Test
    void aGroupHasOneUnit() {
        group("\n    figures: [{figure: weighed, nl: een, en: one}, {figure: concerns, nl: twee, en: two}]")
                .isRefusedAt("id: together", "different units", "Show together what has one unit");
    }

    @Test
    void aBreakdownSaysByWhat() {
        breakdown("\n    amount: action.line-amount")
                .isRefusedAt("id: money", "does not say by what", "'conclusion' or 'kinds'");
    }

    @Test
    void aBreakdownAsksForAnAmountOfTheLines() {
        breakdown("\n    amount: action.amount\n    conclusion: ground")
                .isRefusedAt("id: money", "action.amount does not ask for an amount of each", "Name the question");
    }

    @Test
    void aKindLooksAtOptionsThatExist() {
        breakdown("\n    amount: action.line-amount\n    kinds:\n      - {id: a, nl: een, en: one,"
                        + " when: {question: action.demand, is: [yess]}}")
                .isRefusedAt("id: money", "'when' names 'yess'", "Did you mean 'yes'?");
    }
}
