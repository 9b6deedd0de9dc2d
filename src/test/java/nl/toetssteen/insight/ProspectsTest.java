package nl.toetssteen.insight;

import static nl.toetssteen.proposals.Shipped.RANDOM;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static nl.toetssteen.proposals.Shipped.appraiser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import org.junit.jupiter.api.Test;

class ProspectsTest {
    private static final Prospects FEW = new Prospects(1 << 13, 100, 7);

    private static Sheet example(String id) {
        return RULEBOOK.contents().examples().stream()
                .map(Example::sheet)
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same proposal with nothing left open that is asked. */
    private static Sheet filled(Sheet sheet, SplittableRandom random) {
        Sheet filled = sheet;
        boolean more = true;
        while (more) {
            more = false;
            Applicability asked = Applicability.of(RULEBOOK, filled);
            for (Slot slot : asked.slots()) {
                if (asked.asked(slot) == Truth.YES && filled.at(slot).isUnknown()) {
                    Given given = RANDOM.given(RULEBOOK.question(slot.question()), random);
                    more |= !given.isUnknown();
                    filled = filled.with(slot, given);
                }
            }
        }
        return filled;
    }

    /** Some answers to choices of a filled proposal, taken out. */
    private static Sheet without(Sheet sheet, int few, SplittableRandom random) {
        List<Slot> choices = new ArrayList<>(sheet.answers().keySet().stream()
                .filter(slot -> RULEBOOK.question(slot.question()).type() == QuestionType.YES_NO)
                .toList());
        Sheet without = sheet;
        for (int number = 0; number < few && !choices.isEmpty(); number++) {
            without = without.with(choices.remove(random.nextInt(choices.size())), Given.of(Value.UNKNOWN));
        }
        return without;
    }

    @Test
    void theRangeContainsTheTotalBeforeAnAnswerWasForgotten() {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sheet whole = filled(RANDOM.number(seed), random);
            Sheet open = without(whole, 3, random);
            int before = appraiser().appraise(whole, TERMS).total();

            Range range = FEW.of(appraiser(), open, TERMS, Work.UNWATCHED).range();

            assertThat(before).as("seed %d, %s", seed, range).isBetween(range.low(), range.high());
        }
    }

    @Test
    void aGlanceSaysTheSameWhereItIsExactAndNothingThatCannotBeWhereItIsNot() {
        int exact = 0;
        for (int seed = 0; seed < 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sheet open = without(filled(RANDOM.number(seed), random), 5, random);
            Range whole = FEW.of(appraiser(), open, TERMS, Work.UNWATCHED).range();

            Range glance = Glance.DEFAULT.of(appraiser(), open, TERMS);

            if (glance.basis().exact()) {
                exact++;
                assertThat(glance).as("seed " + seed).isEqualTo(whole);
            } else if (whole.basis().exact()) {
                assertThat(glance.low()).isBetween(whole.low(), whole.high());
                assertThat(glance.high()).isBetween(whole.low(), whole.high());
                assertThat(whole.verdicts())
                        .containsKeys(glance.verdicts().keySet().toArray(Verdict[]::new));
            }
            assertThat(Glance.DEFAULT.of(appraiser(), open, TERMS)).isEqualTo(glance);
        }
        assertThat(exact).isBetween(5, 29);
    }

    @Test
    void aGlanceRanksOpenQuestionsAsTheWholeLookDoesWhereItIsExactAndEstimatesWhereItIsNot() {
        int asked = 0;
        for (int seed = 0; seed < 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sheet open = without(filled(RANDOM.number(seed), random), 5, random);
            Prospect whole = FEW.of(appraiser(), open, TERMS, Work.UNWATCHED);

            Prospect glance = Glance.DEFAULT.ahead(appraiser(), open, TERMS);

            if (glance.range().basis().exact()) {
                assertThat(glance.asking()).as("seed " + seed).isEqualTo(whole.asking());
            } else {
                assertThat(glance.asking()).extracting(Asking::settling).containsOnly(0.0);
            }
            assertThat(glance.asking())
                    .extracting(Asking::slot)
                    .containsExactlyInAnyOrderElementsOf(
                            whole.asking().stream().map(Asking::slot).toList());
            assertThat(glance.asking()).allSatisfy(each -> assertThat(each.narrowing())
                    .isBetween(0, glance.range().width()));
            asked += glance.asking().size();
        }
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void aGlanceAtAnAlmostEmptyFormSeesNothingThatTheWholeLookDoesNot() {
        Sheet sheet = example("revolving-fund");
        Range whole = new Prospects(1, 200, 1)
                .of(appraiser(), sheet, TERMS, Work.UNWATCHED)
                .range();

        Range glance = Glance.DEFAULT.of(appraiser(), sheet, TERMS);

        assertThat(glance.low()).isGreaterThanOrEqualTo(whole.low());
        assertThat(glance.high()).isLessThanOrEqualTo(whole.high());
        assertThat(whole.verdicts()).containsKeys(glance.verdicts().keySet().toArray(Verdict[]::new));
        assertThat(glance.width()).isGreaterThan(5_000);
    }

    @Test
    void anExactRangeIsThatOfEveryCombinationAppraisedAfresh() {
        int compared = 0;
        for (int seed = 0; seed < 14; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sheet open = without(filled(RANDOM.number(seed), random), 4, random);
            Unknowns unknowns = Unknowns.of(appraiser(), open, TERMS);
            if (unknowns.whole() && unknowns.combinations().bitLength() < 9) {
                compared++;
                assertThat(FEW.of(appraiser(), open, TERMS, Work.UNWATCHED).range())
                        .as("seed " + seed)
                        .isEqualTo(afresh(open, unknowns));
            }
        }
        assertThat(compared).isGreaterThan(3);
    }

    private static Range afresh(Sheet open, Unknowns unknowns) {
        List<Sheet> sheets = new ArrayList<>(List.of(open));
        for (int place = 0; place < unknowns.size(); place++) {
            Slot slot = unknowns.slots().get(place);
            List<Given> answers = unknowns.alternatives().get(place);
            sheets = new ArrayList<>(sheets.stream()
                    .flatMap(sheet -> answers.stream().map(answer -> sheet.with(slot, answer)))
                    .toList());
        }
        Map<Verdict, Double> shares = new TreeMap<>();
        List<Appraisal> all =
                sheets.stream().map(sheet -> appraiser().appraise(sheet, TERMS)).toList();
        all.forEach(each -> shares.merge(each.verdict(), 1.0 / all.size(), Double::sum));
        shares.replaceAll((verdict, share) ->
                (double) all.stream().filter(each -> each.verdict() == verdict).count() / all.size());
        return new Range(
                all.stream().mapToInt(Appraisal::total).min().orElseThrow(),
                all.stream().mapToInt(Appraisal::total).max().orElseThrow(),
                shares,
                unknowns.size(),
                unknowns.idle().size(),
                Basis.exact(all.size()),
                criteria(all));
    }

    private static Map<String, Interval> criteria(List<Appraisal> all) {
        Map<String, IntSummaryStatistics> scores = new LinkedHashMap<>();
        all.stream()
                .flatMap(each -> each.criteria().stream())
                .filter(CriterionScore::applies)
                .forEach(score -> scores.computeIfAbsent(score.criterion(), id -> new IntSummaryStatistics())
                        .accept(score.score()));
        Map<String, Interval> intervals = new LinkedHashMap<>();
        scores.forEach(
                (id, seen) -> intervals.put(id, new Interval(seen.getMin(), seen.getMax(), Basis.exact(all.size()))));
        return intervals;
    }

    @Test
    void whateverIsAnsweredToAQuestionThatCanNoLongerMatterChangesNothing() {
        int seen = 0;
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sheet open = without(filled(RANDOM.number(seed), random), 6, random);
            Unknowns unknowns = Unknowns.of(appraiser(), open, TERMS);
            Appraisal before = appraiser().appraise(open, TERMS);
            for (Slot slot : unknowns.idle().keySet()) {
                seen++;
                Given given = RANDOM.given(RULEBOOK.question(slot.question()), random);
                Appraisal after = appraiser().appraise(open.with(slot, given), TERMS);
                assertThat(after.total()).as("seed %d, %s", seed, slot).isEqualTo(before.total());
                assertThat(after.verdict()).as("seed %d, %s", seed, slot).isEqualTo(before.verdict());
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void aProposalWithNothingOpenHasOneTotalAndOneVerdict() {
        Sheet whole = filled(RANDOM.number(11), new SplittableRandom(11));
        Appraisal appraisal = appraiser().appraise(whole, TERMS);
        Unknowns unknowns = Unknowns.of(appraiser(), whole, TERMS);
        org.junit.jupiter.api.Assumptions.assumeTrue(unknowns.size() == 0);

        Prospect prospect = FEW.of(appraiser(), whole, TERMS, Work.UNWATCHED);

        assertThat(prospect.asking()).isEmpty();
        assertThat(prospect.range())
                .isEqualTo(new Range(
                        appraisal.total(),
                        appraisal.total(),
                        Map.of(appraisal.verdict(), 1.0),
                        0,
                        unknowns.idle().size(),
                        Basis.exact(1),
                        criteria(List.of(appraisal))));
    }

    @Test
    void theSameSeedDrawsTheSameAndEverySampleLiesWithinWhatItFound() {
        Sheet sheet = example("revolving-fund-completed");
        Prospects sampled = new Prospects(1, 50, 3);

        Prospect once = sampled.of(appraiser(), sheet, TERMS, Work.UNWATCHED);

        assertThat(once).isEqualTo(sampled.of(appraiser(), sheet, TERMS, Work.UNWATCHED));
        assertThat(once.range().basis()).isEqualTo(Basis.sample(50, 3));
        int total = appraiser().appraise(sheet, TERMS).total();
        assertThat(once.range().low()).isLessThanOrEqualTo(total);
        assertThat(once.range().high()).isGreaterThanOrEqualTo(total);
    }

    @Test
    void onceEverythingDependsOnOneQuestionItsAnswerLeavesNothingOpen() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sheet open = without(filled(RANDOM.number(seed), random), 1, random);
            Prospect prospect = FEW.of(appraiser(), open, TERMS, Work.UNWATCHED);
            if (prospect.range().basis().exact() && prospect.asking().size() == 1) {
                Asking only = prospect.asking().get(0);
                assertThat(only.narrowing())
                        .as("seed " + seed)
                        .isEqualTo(prospect.range().width());
                assertThat(only.settling())
                        .isEqualTo(prospect.range().verdicts().size() == 1 ? 0 : 1);
                return;
            }
        }
        throw new AssertionError("no proposal with one open question that matters");
    }

    @Test
    void whoNoLongerWaitsStopsTheWork() {
        assertThatThrownBy(() -> FEW.of(appraiser(), example("revolving-fund"), TERMS, new Cancelled()))
                .isInstanceOf(CancellationException.class);
    }

    private static final class Cancelled implements Work {
        @Override
        public void advance(long done, long of) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
