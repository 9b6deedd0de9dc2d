package nl.toetssteen.rulebook;

import static nl.toetssteen.rulebook.Tiny.broken;
import static nl.toetssteen.rulebook.Tiny.with;

import org.junit.jupiter.api.Test;

/** Every name that is used exists, is unique and fits its use; if not, the defect says where and what to do. */
class BrokenNamesTest {
    private static final String BOOK = "rulebook.yaml";
    private static final String QUESTIONS = "action/questions.yaml";
    private static final String FIGURES = "action/figures.yaml";
    private static final String CONCLUSIONS = "action/conclusions.yaml";
    private static final String PARAMETERS = "parameters.yaml";
    private static final String CARD = "action/cards/AC-02-large-no-demand.yaml";
    private static final String EXAMPLE = "examples/first.yaml";

    @Test
    void aQuestionIdIsUnique() {
        broken(QUESTIONS, "id: action.duration", "id: action.summary")
                .isRefusedAt(
                        "id: action.summary\n        type: years",
                        "There is already a question 'action.summary'",
                        "Rename");
    }

    @Test
    void aQuestionIdBeginsWithItsTheme() {
        broken(QUESTIONS, "id: action.summary", "id: level.summary")
                .and(EXAMPLE, "action.summary", "level.summary")
                .isRefusedAt("id: level.summary", "does not begin with its theme", "Rename it to 'action.summary'");
    }

    @Test
    void aTypeIsOneOfTheKnown() {
        broken(QUESTIONS, "type: text", "type: txt")
                .isRefusedAt("type: txt", "'txt' is not a known type.", "Did you mean 'text'?");
    }

    @Test
    void theOrderOfOptionsNamesOptions() {
        broken("level/questions.yaml", "[province, municipality]", "[province, municipalty]")
                .isRefusedAt("id: level.government", "'better' names 'municipalty'", "Did you mean 'municipality'?");
    }

    @Test
    void aDirectionFitsTheType() {
        broken(QUESTIONS, "better: lower", "better: no")
                .isRefusedAt("better: no", "'no' is not a known better.", "none, higher, lower");
    }

    @Test
    void aConditionNamesAQuestion() {
        broken(QUESTIONS, "when: {question: action.demand,", "when: {question: action.demnd,")
                .isRefusedAt(
                        "id: action.firms", "There is no question 'action.demnd'.", "Did you mean 'action.demand'?");
    }

    @Test
    void aConditionNamesAnOption() {
        broken(QUESTIONS, "{question: action.goal, is: [resilience]}", "{question: action.goal, is: [resilient]}")
                .isRefusedAt("id: action.share", "'when' names 'resilient'", "Did you mean 'resilience'?");
    }

    @Test
    void aConditionLooksAtChoicesOnly() {
        broken(QUESTIONS, "when: {question: action.demand,", "when: {question: action.amount,")
                .isRefusedAt("id: action.firms", "'when' looks at action.amount", "a question with options");
    }

    @Test
    void noQuestionDependsOnItself() {
        broken(
                        QUESTIONS,
                        "group: grounds\n        label",
                        "group: grounds\n        when: {question: action.demand, is: [yes]}\n        label")
                .isRefusedAt("id: action.demand", "depends on its own answer", "Break the circle");
    }

    @Test
    void unknownIsNoOption() {
        broken(QUESTIONS, "{id: none, nl: Geen, en: None}", "{id: unknown, nl: Geen, en: None}")
                .and("action/cards/AC-03-spillover.yaml", "[none]", "[unknown]")
                .and("action/cards/AC-04-no-ground.yaml", "[none]", "[unknown]")
                .isRefusedAt("id: action.line-grounds", "The option 'unknown'", "Remove it");
    }

    @Test
    void oneOptionIsNoChoice() {
        broken("level/questions.yaml", ", {id: province, nl: Provincie, en: Province}", "")
                .and("level/questions.yaml", "        better: [province, municipality]\n", "")
                .and("level/tables/fits.csv", "province,", "municipality,")
                .isRefusedAt("id: level.government", "nothing to choose", "at least two");
    }

    @Test
    void theMinimumIsNotAboveTheMaximum() {
        broken(QUESTIONS, "type: years", "type: years\n        minimum: 6\n        maximum: 5")
                .isRefusedAt("id: action.duration", "The minimum is above the maximum.", "Exchange them.");
    }

    @Test
    void theDefaultGoalIsAGoal() {
        broken(BOOK, "default-goal: efficiency", "default-goal: efficient")
                .isRefusedIn(1, "There is no goal 'efficient'.", "Did you mean 'efficiency'?");
    }

    @Test
    void theGoalsAreTheOptionsOfTheirQuestion() {
        broken(BOOK, "  - id: resilience\n", "  - id: resilient\n")
                .isRefusedOf(QUESTIONS, "id: action.goal", "the goals [efficiency, resilient]", "exactly the goals");
    }

    @Test
    void aGoalWeighsAllCriteria() {
        broken(BOOK, "weights: {legitimacy: 3, effectiveness: 2}", "weights: {legitimacy: 3}")
                .isRefusedAt("id: efficiency", "has no weight for 'effectiveness'", "Add it to 'weights'.");
    }

    @Test
    void aWeightIsPositive() {
        broken(BOOK, "weights: {legitimacy: 3, effectiveness: 2}", "weights: {legitimacy: 3, effectiveness: 0}")
                .isRefusedAt("id: efficiency", "A weight is not above 0.", "positive weight");
    }

    @Test
    void aGoalDemandsKnownProofs() {
        broken(BOOK, "proofs: [problem]", "proofs: [problm]")
                .isRefusedAt("id: efficiency", "There is no proof 'problm'.", "Did you mean 'problem'?");
    }

    @Test
    void aCoreQuestionExists() {
        broken(BOOK, "[action.goal, action.amount]", "[action.goal, action.amont]")
                .isRefusedIn(1, "There is no question 'action.amont'.", "Did you mean 'action.amount'?");
    }

    @Test
    void aCriterionAppliesByAKnownConclusion() {
        broken(BOOK, "applies: large", "applies: larg")
                .isRefusedAt("id: effectiveness", "There is no conclusion 'larg'.", "Did you mean 'large'?");
    }

    @Test
    void aProofIsShownRefutedOrNotNeeded() {
        broken(CONCLUSIONS, "{id: refuted,", "{id: denied,")
                .isRefusedAt("name: proof-problem", "has the values [shown, denied]", "use these words");
    }

    @Test
    void strongerWordsHaveMorePoints() {
        broken(BOOK, "strong: 20", "strong: 50").isRefusedAt("points:", "'weak' are out of order", "higher number");
        broken(BOOK, "support-if: 50", "support-if: 20")
                .isRefusedAt("thresholds:", "'thresholds' are out of order", "higher number");
        broken(BOOK, "evaluated: 1.00", "evaluated: 1.50")
                .isRefusedAt("evidence:", "'asserted' are out of order", "higher number");
    }

    @Test
    void aBaseLiesWithinAHundred() {
        broken(BOOK, "base: 50", "base: 150").isRefusedAt("base: 150", "out of order", "within 0 to 100");
    }

    @Test
    void aFigureHasKnownInputs() {
        broken(FIGURES, "inputs: [with-ground, action.amount]", "inputs: [with-grond, action.amount]")
                .isRefusedAt("name: ground-share", "There is no figure or question 'with-grond'.", "'with-ground'?");
    }

    @Test
    void aFigureCalculatesWithNumbers() {
        broken(FIGURES, "inputs: [with-ground, action.amount]", "inputs: [with-ground, action.demand]")
                .isRefusedAt("name: ground-share", "action.demand does not ask for a number", "numbers only");
    }

    @Test
    void aShareHasTwoInputs() {
        broken(FIGURES, "inputs: [with-ground, action.amount]", "inputs: [with-ground]")
                .isRefusedAt("name: ground-share", "has 1 inputs", "a share or quotient two");
    }

    @Test
    void aFigureSumsOverAKnownConclusion() {
        broken(FIGURES, "over: ground", "over: grund")
                .isRefusedAt("name: with-ground", "There is no conclusion 'grund'.", "Did you mean 'ground'?");
    }

    @Test
    void onlySumsGoOverLines() {
        broken(FIGURES, "form: share\n", "form: share\n    over: ground\n")
                .isRefusedAt("name: ground-share", "'over' goes with sums only.", "Remove it");
    }

    @Test
    void aFigureAndAParameterDoNotShareAName() {
        broken(PARAMETERS, "name: rounding", "name: lines-total")
                .and(FIGURES, "tolerance: rounding", "tolerance: lines-total")
                .isRefusedOf(FIGURES, "name: lines-total", "A parameter is called 'lines-total' as well.", "Rename");
    }

    @Test
    void aWeightedSumFindsItsWeights() {
        broken(FIGURES, "table: fits,", "table: fitts,")
                .isRefusedAt("name: weighed", "There is no table 'fitts'.", "Did you mean 'fits'?");
        broken(FIGURES, "column: weight,", "column: weigth,")
                .isRefusedAt("name: weighed", "The table 'fits' has no column 'weigth'.", "'weight'?");
        broken(FIGURES, "key: question,", "")
                .isRefusedAt("name: weighed", "does not say where its weights stand", "'key'");
        broken(FIGURES, "key: question,", "key: government,")
                .isRefusedAt("name: weighed", "No row of 'fits' has 'action.amount' as government.", "Add the row");
        broken(FIGURES, "column: weight,", "column: fit,")
                .isRefusedAt("name: weighed", "The weight of action.amount under 'fit' is 'fits'.", "without %");
    }

    @Test
    void onlyWeightedSumsHaveWeights() {
        broken(FIGURES, "form: share\n", "form: share\n    table: fits\n")
                .isRefusedAt("name: ground-share", "go with weighted sums only", "make the form 'weighted'");
    }

    @Test
    void figuresDoNotGoRoundInCircles() {
        broken(FIGURES, "over: ground, inputs: [action.line-amount]", "inputs: [ground-share]")
                .isRefusedAt(
                        "name: ground-share",
                        "The figure ground-share rests on the figure with-ground rests on itself.",
                        "Break the circle");
    }

    @Test
    void aFormCheckHasAKnownTolerance() {
        broken(FIGURES, "tolerance: rounding", "tolerance: roundng")
                .isRefusedAt("id: AC-01", "There is no parameter 'roundng'.", "Did you mean 'rounding'?");
    }

    @Test
    void aFormCheckSpeaksOfItsNumbersOnly() {
        broken(FIGURES, "not {right}: {difference}.", "not {rigt}: {difference}.")
                .isRefusedAt("id: AC-01", "The text fills in {rigt}", "Did you mean 'right'?");
    }

    @Test
    void aConclusionCitesAKnownSource() {
        broken(CONCLUSIONS, "essay, place: \"p. 5\"", "esay, place: \"p. 5\"")
                .isRefusedAt("name: ground", "There is no source 'esay'.", "Did you mean 'essay'?");
    }

    @Test
    void aTableCitesAKnownSource() {
        broken("level/tables/fits.csv", "essay,p. 8", "esay,p. 8")
                .isRefusedIn(1, "There is no source 'esay'.", "Did you mean 'essay'?");
    }

    @Test
    void parameterStepsAscend() {
        broken(PARAMETERS, "from: 2027-01-01", "from: 2000-01-01")
                .isRefusedAt("name: large-amount", "from 2000-01-01 does not come after", "Sort the steps");
    }

    @Test
    void aParameterHasAValueFromTheStart() {
        broken(PARAMETERS, "from: 2020-01-01", "from: 2026-11-02")
                .isRefusedAt("name: rounding", "has no value on 2026-11-01", "Add a step");
    }

    @Test
    void aStepHasAValueOrHasLapsed() {
        broken(PARAMETERS, "value: 1,", "").isRefusedAt("from: 2020-01-01", "a value or has lapsed", "Write 'value");
        broken(PARAMETERS, "value: 1,", "value: 1, lapsed: true,")
                .isRefusedAt("from: 2020-01-01", "a value or has lapsed", "Write 'value");
    }

    @Test
    void aNumberNamesItsPlace() {
        broken(PARAMETERS, "place: \"3\"", "place: \"\"")
                .isRefusedAt("place: \"\"", "'place' is empty.", "Fill it in.");
    }

    @Test
    void namesAreInLowerCase() {
        broken("glossary.yaml", "term: market-failure", "term: Market_failure")
                .isRefusedIn(1, "'Market_failure' is not a fitting term.", "lower-case letters");
    }

    @Test
    void aCardFileBeginsWithItsId() {
        String card = Tiny.text(Tiny.FOLDER, "action/cards/AC-05-problem.yaml");
        new Tiny.Broken(Tiny.FOLDER.without("action/cards/AC-05-problem.yaml"), "action/cards/AC-06-problem.yaml")
                .holding(card)
                .isRefusedIn(
                        1, "The file of the card AC-05 is called AC-06-problem.yaml.", "Call it AC-05-short-name.yaml");
    }

    @Test
    void aCardIsUnique() {
        with("action/cards/AC-05-twin.yaml", Tiny.text(Tiny.FOLDER, "action/cards/AC-05-problem.yaml"))
                .isRefusedIn(1, "There is already a card 'AC-05'", "Rename or remove");
    }

    @Test
    void pointsHaveAWeightAndACriterion() {
        broken(CARD, "    weight: strong\n", "")
                .isRefusedAt("key: AC-02", "'weight' is missing or empty.", "Fill it in.");
        broken(CARD, "    criterion: effectiveness\n", "")
                .isRefusedAt("key: AC-02", "'criterion' is missing or empty.", "Fill it in.");
    }

    @Test
    void whatHasNoPointsHasNoWeight() {
        broken("level/cards/LV-01-fits.yaml", "effect: note", "effect: note, weight: weak")
                .isRefusedAt("effect: note, weight", "'weight' is not a key here.", "");
    }

    @Test
    void anEffectIsOneOfTheKnown() {
        broken(CARD, "effect: concern", "effect: concrn")
                .isRefusedAt("effect: concrn", "'concrn' is not a known effect.", "Did you mean 'concern'?");
    }

    @Test
    void aStatementCountsForAKnownCriterion() {
        broken(CARD, "criterion: effectiveness", "criterion: effectivness")
                .isRefusedAt("key: AC-02", "There is no criterion 'effectivness'.", "Did you mean 'effectiveness'?");
    }

    @Test
    void aStatementStandsOnTheCardOfItsId() {
        broken("action/cards/AC-04-no-ground.yaml", "key: AC-04", "key: AC-14")
                .isRefusedSomewhere(
                        "key: AC-14", "The statement 'AC-14' stands on the card AC-04.", "Give it the key AC-04");
    }

    @Test
    void aCardCitesASource() {
        broken(CARD, "sources: [{source: essay, place: \"p. 3\"}]", "sources: []")
                .isRefusedIn(1, "The card has no source.", "Say in 'sources'");
    }

    @Test
    void aCaseAnswersKnownQuestions() {
        broken(CARD, "answers: {action.demand: yes}", "answers: {action.demnd: yes}")
                .isRefusedAt("action.demnd", "There is no question 'action.demnd'.", "Did you mean 'action.demand'?");
    }

    @Test
    void aCaseChoosesKnownOptions() {
        broken(CARD, "answers: {action.demand: yes}", "answers: {action.demand: maybe}")
                .isRefusedAt("maybe", "'maybe' cannot be chosen here.", "Choose from: yes, no, or unknown.");
    }

    @Test
    void sharedAnswersAreReadOnce() {
        broken(CARD, "given: {action.amount: 1000}", "given: {action.amount: much}")
                .isRefusedAt("much", "The answer is 'much', but the question takes a number", "Correct it");
    }

    @Test
    void aCaseHasADate() {
        broken(CARD, "date: 2027-01-01", "date: tomorrow")
                .isRefusedAt("tomorrow", "'date' is 'tomorrow'.", "a date, like");
    }

    @Test
    void aCaseExpectsSomething() {
        broken(CARD, "just below, silent: [AC-02]", "just below")
                .isRefusedAt("just below", "The case expects nothing.", "Name rules");
    }

    @Test
    void aCaseDoesNotExpectBoth() {
        broken(CARD, "just below, silent: [AC-02]", "just below, fires: [AC-02], silent: [AC-02]")
                .isRefusedAt("just below", "AC-02 is to fire and to be silent.", "Keep one");
    }

    @Test
    void casesOfACardHaveNamesOfTheirOwn() {
        broken(CARD, "name: just below", "name: lapsed")
                .isRefusedAt("{name: lapsed, silent: [AC-02], date", "There is already a case 'lapsed'", "Rename");
    }

    @Test
    void aFormCheckHasACaseOnEachSide() {
        broken("action/cards/AC-01-lines-add-up.yaml", "they do, silent: [AC-01]", "they do, fires: [AC-01]")
                .isRefusedIn(1, "No case of the card has AC-01 under 'silent'.", "Add a near-identical case");
    }

    @Test
    void anExampleIsCalledAsItsFile() {
        broken(EXAMPLE, "id: first", "id: second").isRefusedAt("id: second", "not the name of the file", "'id: first'");
    }

    @Test
    void anExampleExpectsAKnownVerdict() {
        broken(EXAMPLE, "[undetermined, rework]", "[undetermined, rewrk]")
                .isRefusedIn(1, "There is no verdict 'rewrk'.", "Did you mean 'rework'?");
    }

    @Test
    void anExampleCompletesAKnownOne() {
        broken(EXAMPLE, "  verdicts:", "  completes: frist\n  verdicts:")
                .isRefusedIn(1, "There is no example 'frist'.", "Did you mean 'first'?");
    }
}
