package nl.toetssteen.rulebook;

import static nl.toetssteen.rulebook.Tiny.broken;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules name what exists, read it as what it is, have their cards, and do not take open for absent. */
class BrokenRulesTest {
    private static final String RULES = "action/rules.drl";
    private static final String LEVEL = "level/rules.drl";
    private static final String TABLE = "level/tables/fits.csv";
    private static final String CARD = "action/cards/AC-02-large-no-demand.yaml";

    @Test
    void theSmallRulebookHasRules() {
        assertThat(Tiny.rulebook().rules()).hasSize(6);
        assertThat(Tiny.rulebook().cardOf("AC-03")).isPresent();
    }

    @Test
    void aRuleReadsKnownQuestions() {
        broken(
                        RULES,
                        "question == \"action.demand\", choice == \"no\"",
                        "question == \"action.demnd\", choice == \"no\"")
                .isRefusedAt("action.demnd", "There is no question 'action.demnd'.", "Did you mean 'action.demand'?");
    }

    @Test
    void aRuleComparesWithKnownOptions() {
        broken(RULES, "choice == \"no\"", "choice == \"never\"")
                .isRefusedAt("never", "There is no option 'never' of action.demand.", "Choose from: yes, no.");
        broken(RULES, "choice == \"no\"", "choice in (\"no\", \"never\")")
                .isRefusedAt("never", "There is no option 'never' of action.demand.", "Choose from: yes, no.");
        broken(RULES, "choices contains \"spillover\"", "choices contains \"spilover\"")
                .isRefusedAt("spilover", "There is no option 'spilover'", "Did you mean 'spillover'?");
    }

    @Test
    void numberIsReadOfNumbersOnly() {
        broken(
                        RULES,
                        "Answer( question == \"action.demand\", choice == \"no\" )",
                        "Answer( question == \"action.demand\", number > 0 )")
                .isRefusedAt(
                        "number > 0",
                        "'number' does not fit action.demand (yes-no, a claim).",
                        "Use number for numbers");
    }

    @Test
    void choiceIsReadOfSingleChoicesOnly() {
        broken(
                        RULES,
                        "Answer( question == \"action.amount\" )",
                        "Answer( question == \"action.amount\", choice == \"a\" )")
                .isRefusedAt("choice == \"a\"", "'choice' does not fit action.amount", "Use number for numbers");
        broken(RULES, "choices contains \"spillover\"", "choice == \"spillover\"")
                .isRefusedAt(
                        "choice == \"spillover\"", "'choice' does not fit action.line-grounds", "choices contains");
    }

    @Test
    void evidenceIsAskedOfClaimsOnly() {
        broken(RULES, "Answer( question == \"action.amount\" )", "Answer( question == \"action.amount\", reasoned )")
                .isRefusedAt("reasoned )", "'reasoned' does not fit action.amount", "make the question a claim");
    }

    @Test
    void theLineIsReadOfLinesOnly() {
        broken(RULES, "Answer( question == \"action.amount\" )", "Answer( question == \"action.amount\", $l : line )")
                .isRefusedAt("$l : line", "'line' does not fit action.amount", "about the proposal as a whole");
    }

    @Test
    void aRuleReadsKnownParametersFiguresTablesAndConclusions() {
        broken(RULES, "name == \"large-amount\"", "name == \"large-amont\"")
                .isRefusedAt("large-amont", "There is no parameter 'large-amont'.", "Did you mean 'large-amount'?");
        broken(LEVEL, "table == \"fits\"", "table == \"fit\"")
                .isRefusedSomewhere("table", "There is no table 'fit'.", "Did you mean 'fits'?");
        broken(RULES, "name == \"large\", value", "name == \"larg\", value")
                .isRefusedAt("larg\"", "There is no conclusion 'larg'.", "Did you mean 'large'?");
        broken(RULES, "value == \"yes\"", "value == \"no\"")
                .isRefusedAt("value == \"no\"", "There is no value 'no' of large.", "Choose from: yes.");
        broken(
                        LEVEL,
                        "    Answer( question == \"action.amount\", number > $threshold )",
                        "    Figure( name == \"line-total\", number > $threshold )")
                .isRefusedAt("line-total", "There is no figure 'line-total'.", "Did you mean 'lines-total'?");
        broken(
                        LEVEL,
                        "    Answer( question == \"action.amount\", number > $threshold )",
                        "    Answer( question == \"action.amount\", number > $threshold )\n    Finding( rule == \"AC-12\" )")
                .isRefusedAt("AC-12", "There is no rule 'AC-12'.", "Did you mean 'AC-");
        broken(
                        LEVEL,
                        "    Answer( question == \"action.amount\", number > $threshold )",
                        "    Answer( question == \"action.amount\", number > $threshold )\n    Finding( rule == \"AC-05\" )")
                .isRefusedAt("\"AC-05\"", "The rule AC-05 makes no finding.", "Ask for its conclusion");
    }

    @Test
    void aRuleAsksForKnownOpenQuestionsAndGroups() {
        broken(
                        RULES,
                        "not Open( question == \"action.line-grounds\", line == $line )",
                        "not Open( group == \"groundz\" )\n    not Open( question == \"action.line-grounds\", line == $line )")
                .isRefusedAt("groundz", "There is no group 'groundz'.", "Did you mean 'grounds'?");
    }

    @Test
    void aRuleReadsColumnsThatAreThere() {
        broken(LEVEL, "cell(\"fit\") ==", "cell(\"fitt\") ==")
                .isRefusedAt("fitt", "The table 'fits' has no column 'fitt'.", "Did you mean 'fit'?");
    }

    @Test
    void aRuleComparesWithCellsThatAreThere() {
        broken(LEVEL, "== \"fits\", $threshold", "== \"fit\", $threshold")
                .isRefusedAt("\"fit\",", "No row of 'fits' has 'fit' as fit.", "Did you mean 'fits'?");
    }

    @Test
    void aColumnOfNumbersHoldsNumbers() {
        broken(TABLE, "fits,10,", "fits,ten,")
                .isRefusedIn(1, "In row 1 'ten' under 'threshold' is no number", "Correct the cell.");
    }

    @Test
    void aColumnOfOptionsHoldsOptions() {
        broken(TABLE, "province,assists", "provinces,assists")
                .isRefusedIn(
                        1,
                        "In row 2 'provinces' under 'government' is no option of level.government",
                        "Correct the cell.");
    }

    @Test
    void aRuleConcludesWhatIsDeclared() {
        broken(RULES, "\"proof-problem\", \"shown\"", "\"proof-problem\", \"shwn\"")
                .isRefusedAt(
                        "rule \"AC-05\"",
                        "The conclusion 'proof-problem' has no value 'shwn'.",
                        "Did you mean 'shown'?");
    }

    @Test
    void aDeclaredConclusionIsDrawnBySomeRule() {
        broken(
                        RULES,
                        "    conclude( kcontext, \"proof-problem\", \"shown\" );",
                        "    conclude( kcontext, \"large\", \"yes\" );")
                .isRefusedOf(
                        "action/conclusions.yaml",
                        "name: proof-problem",
                        "No rule concludes 'proof-problem'.",
                        "Write a rule");
    }

    @Test
    void aRuleIsNamedOnce() {
        broken(LEVEL, "rule \"LV-01\"", "rule \"large\"")
                .isRefusedSomewhere(
                        "rule \"large\"", "There is already a rule 'large', in action/rules.drl:2.", "Rename");
    }

    @Test
    void aRuleThatFindsHasItsStatement() {
        broken(RULES, "rule \"AC-04\"", "rule \"AC-04b\"")
                .isRefusedSomewhere(
                        "rule \"AC-04b\"", "'AC-04b' makes a finding, but has no statement.", "key: AC-04b");
    }

    @Test
    void aRuleThatFindsIsNamedAfterTheCatalogue() {
        broken(RULES, "rule \"AC-04\"", "rule \"no-ground\"")
                .isRefusedSomewhere(
                        "rule \"no-ground\"", "is not named after an id of the catalogue", "Name it like MF-10");
    }

    @Test
    void aStatementHasItsRule() {
        broken(
                        "action/cards/AC-05-problem.yaml",
                        "sources:",
                        "statements: [{key: AC-05b, effect: note, text: {nl: a, en: b}}]\nsources:")
                .isRefusedAt("{key: AC-05b", "There is no rule 'AC-05b'", "remove the statement");
        broken(
                        "action/cards/AC-05-problem.yaml",
                        "sources:",
                        "statements: [{key: AC-05, effect: note, text: {nl: a, en: b}}]\nsources:")
                .isRefusedAt("{key: AC-05", "The rule 'AC-05' makes no finding.", "Add finding");
    }

    @Test
    void aRuleThatOnlyConcludesIsNamedAfterItsConclusion() {
        broken(RULES, "rule \"large\"", "rule \"big\"")
                .isRefusedAt("rule \"big\"", "not named after what it concludes", "Name it after its conclusion");
        assertThat(broken(RULES, "rule \"large\"", "rule \"large-2\"").defects())
                .isEmpty();
    }

    @Test
    void aCardHasARuleOrAFormCheck() {
        broken("action/figures.yaml", "id: AC-01", "id: AC-11")
                .isRefusedSomewhere("id: AC-11", "The form check 'AC-11' has no card.", "Add action/cards/AC-11-");
        Tiny.Broken broken = broken("action/figures.yaml", "id: AC-01", "id: AC-11");
        new Tiny.Broken(broken.folder(), "action/cards/AC-01-lines-add-up.yaml")
                .isRefusedSomewhere("id: AC-01", "No rule or form check is called AC-01.", "remove the card");
    }

    @Test
    void aTextFillsInWhatEveryMatchHas() {
        broken(CARD, "{action.amount} without", "{action.amont} without")
                .isRefusedAt("key: AC-02", "The text fills in {action.amont}", "Did you mean 'action.amount'?");
        broken(CARD, "{action.amount} without", "{action.amount} at {line} without")
                .isRefusedAt("key: AC-02", "The text fills in {line}", "Choose from: action.amount, action.demand.");
        broken(CARD, "{action.amount} without", "{action.amount without")
                .isRefusedAt("key: AC-02", "A brace in the text is not closed.", "Write placeholders as {name}.");
        broken("level/cards/LV-01-fits.yaml", "Fits ({fits.fit}).", "Fits ({fits.fitt}).")
                .isRefusedAt("{key: LV-01", "The text fills in {fits.fitt}", "Did you mean 'fits.fit'?");
    }

    @Test
    void everyRuleHasACaseOnEachSide() {
        broken(CARD, "name: no demand, fires: [AC-02]", "name: no demand, silent: [AC-03]")
                .isRefusedIn(1, "No case of the card has AC-02 under 'fires'.", "Add a case on which it fires.");
    }

    @Test
    void aCaseNamesKnownRules() {
        broken(CARD, "name: no demand, fires: [AC-02]", "name: no demand, fires: [AC-02, AC-22]")
                .isRefusedAt("name: no demand", "There is no rule or form check 'AC-22'.", "Did you mean 'AC-02'?");
    }

    @Test
    void openIsNotTakenForAbsent() {
        broken(RULES, "    not Open( question == \"action.line-grounds\", line == $line )\n", "")
                .isRefusedAt(
                        "not Conclusion",
                        "'ground' can be absent because action.line-grounds is still open.",
                        "Add not Open( question == \"action.line-grounds\" ), or not Open( group == \"grounds\" ).");
    }

    @Test
    void anOpenQuestionOfAnyLineCoversEveryLine() {
        assertThat(broken(
                                RULES,
                                "not Open( question == \"action.line-grounds\", line == $line )",
                                "not Open( group == \"grounds\" )")
                        .defects())
                .isEmpty();
    }

    @Test
    void anOpenQuestionOfOneLineDoesNotCoverAllLines() {
        broken(RULES, "not Conclusion( name == \"ground\", line == $line )", "not Conclusion( name == \"ground\" )")
                .isRefusedSomewhere("not Conclusion", "because action.line-amount is still open", "Add not Open");
    }

    @Test
    void conclusionsDoNotGoRoundInCircles() {
        broken(
                        RULES,
                        "    Parameter( name == \"large-amount\", $large : number )",
                        "    Conclusion( name == \"proof-problem\" )\n    Parameter( name == \"large-amount\", $large : number )")
                .and(
                        RULES,
                        "    Answer( question == \"action.demand\", choice == \"yes\", reasoned )",
                        "    Conclusion( name == \"large\" )\n    Answer( question == \"action.demand\", choice == \"yes\", reasoned )")
                .isRefusedAt(
                        "rule \"large\"",
                        "The conclusion large rests on the conclusion proof-problem rests on itself.",
                        "Break the circle");
    }

    @Test
    void badLogicIsRefusedAtItsLineAndDoesNotBlameTheCards() {
        assertThat(broken(RULES, "choice == \"no\" )", "choice === \"no\" )").defects())
                .isNotEmpty()
                .allSatisfy(defect -> assertThat(defect.place().file()).isEqualTo(RULES));
    }
}
