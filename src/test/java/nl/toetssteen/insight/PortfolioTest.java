package nl.toetssteen.insight;

import static nl.toetssteen.insight.SomeCandidates.divisible;
import static nl.toetssteen.insight.SomeCandidates.judged;
import static nl.toetssteen.insight.SomeCandidates.labelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.insight.Candidate.Wish;
import nl.toetssteen.insight.Ceiling.Unit;
import nl.toetssteen.proposals.Shipped;
import org.junit.jupiter.api.Test;

/** A fund spends its money where it is worth most, and nowhere that a gate forbids. */
class PortfolioTest {
    private static final int NOTHING = 4_500;

    private static PortfolioStudy study(long budget, List<Ceiling> ceilings, Candidate... candidates) {
        return study(new Envelope("efficiency", budget, ceilings), List.of(candidates));
    }

    private static PortfolioStudy study(Envelope envelope, List<Candidate> candidates) {
        return PortfolioStudy.of(Shipped.RULEBOOK.scale(), envelope, candidates, Pace.THOROUGH);
    }

    private static Portfolio best(long budget, Candidate... candidates) {
        return study(budget, List.of(), candidates).portfolio();
    }

    private static Fate fate(Portfolio portfolio, String id) {
        return portfolio.find(id).orElseThrow().fate();
    }

    private static Displacement displaced(PortfolioStudy study, String id) {
        return study.displacements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void moneyGoesWhereItIsWorthMostNotToWhoeverAsksLittle() {
        // 10 EUR at 30 points above doing nothing are worth more than nine times one EUR at 31.
        Candidate[] all = {
            SomeCandidates.of("large", 75, 10),
            SomeCandidates.of("s1", 76, 3),
            SomeCandidates.of("s2", 76, 3),
            SomeCandidates.of("s3", 76, 3)
        };
        Portfolio portfolio = best(10, all);
        assertThat(portfolio.grants()).containsOnly(Map.entry("large", 10L));
        assertThat(portfolio.value()).isEqualTo(10 * 3_000);
        assertThat(portfolio.isProven()).isTrue();
    }

    @Test
    void splittingAProposalIntoEqualPartsChangesNothing() {
        Portfolio whole = best(100, SomeCandidates.of("a", 60, 60), SomeCandidates.of("b", 50, 40));
        Portfolio split = best(
                100, SomeCandidates.of("a1", 60, 30), SomeCandidates.of("a2", 60, 30), SomeCandidates.of("b", 50, 40));
        assertThat(split.value()).isEqualTo(whole.value());
        assertThat(split.meanTotal()).isEqualTo(whole.meanTotal());
    }

    @Test
    void whatIsNotWorthMoreThanDoingNothingIsNotSpent() {
        Portfolio portfolio = best(100, SomeCandidates.of("good", 60, 40), SomeCandidates.of("nothing", 45, 40));
        assertThat(portfolio.unspent()).isEqualTo(60);
        assertThat(fate(portfolio, "nothing")).isEqualTo(Fate.WORTH_NOTHING);
        assertThat(best(100).value()).isZero();
    }

    @Test
    void noTotalBuysOffAGate() {
        for (Verdict verdict : List.of(Verdict.DECLINE, Verdict.REFER, Verdict.UNDETERMINED, Verdict.REWORK)) {
            Candidate blocked = judged(SomeCandidates.of("blocked", 95, 10), verdict);
            assertThat(fate(best(100, blocked), "blocked")).isEqualTo(Fate.NOT_ELIGIBLE);
        }
    }

    @Test
    void aMustHaveAgainstTheVerdictGetsNoMoreThanItsLeastAndSaysSo() {
        Candidate blocked = judged(divisible(SomeCandidates.of("blocked", 95, 50), 40), Verdict.DECLINE);
        Portfolio portfolio = best(100, blocked.with(Wish.MUST), SomeCandidates.of("good", 60, 90));
        assertThat(portfolio.grants()).containsOnly(Map.entry("blocked", 20L));
        assertThat(portfolio.find("blocked").orElseThrow().isAgainstVerdict()).isTrue();
        assertThat(portfolio.value()).isZero();
        assertThat(fate(portfolio, "good")).isEqualTo(Fate.TOO_LARGE);
    }

    @Test
    void mustHavesThatDoNotFitAreRefusedWithWhatTheyNeed() {
        Candidate one = labelled(SomeCandidates.of("one", 60, 70), Map.of("region", Set.of("north")));
        MustHavesDoNotFit budget = catchThrowableOfType(
                MustHavesDoNotFit.class,
                () -> best(
                        100,
                        one.with(Wish.MUST),
                        SomeCandidates.of("two", 60, 40).with(Wish.MUST)));
        assertThat(budget.ids()).containsExactly("one", "two");
        assertThat(List.of(budget.needed(), budget.available())).containsExactly(110L, 100L);

        Ceiling ceiling = new Ceiling("region", "", BigDecimal.valueOf(50), Unit.PERCENT);
        assertThatThrownBy(() -> study(100, List.of(ceiling), one.with(Wish.MUST)))
                .isInstanceOfSatisfying(MustHavesDoNotFit.class, refusal -> assertThat(refusal.ceiling())
                        .isEqualTo("region=north"));
    }

    @Test
    void goalsAreNeverMixed() {
        Envelope other = new Envelope("resilience", 100, List.of());
        assertThatThrownBy(() -> study(other, List.of(SomeCandidates.of("a", 60, 10))))
                .isInstanceOf(NotComparable.class);
        assertThatThrownBy(() -> best(100, SomeCandidates.of("a", 60, 10), SomeCandidates.of("a", 60, 10)))
                .isInstanceOf(NotComparable.class);
    }

    @Test
    void aLabelThatIsNotKnownCountsForEveryCeilingOnIt() {
        Ceiling ceiling = new Ceiling("region", "", BigDecimal.valueOf(50), Unit.EUROS);
        Candidate north = labelled(SomeCandidates.of("north", 70, 40), Map.of("region", Set.of("north")));
        Candidate unknown = SomeCandidates.of("unknown", 60, 40);
        Candidate none = labelled(SomeCandidates.of("none", 60, 20), Map.of("region", Set.of()));
        Portfolio portfolio = study(100, List.of(ceiling), north, unknown, none).portfolio();
        assertThat(portfolio.grants().keySet()).containsExactlyInAnyOrder("north", "none");
    }

    @Test
    void whatAChoiceDisplacesIsSaid() {
        PortfolioStudy study = study(
                100,
                List.of(),
                SomeCandidates.of("a", 70, 60),
                SomeCandidates.of("b", 60, 40),
                SomeCandidates.of("c", 50, 40));
        assertThat(study.portfolio().grants().keySet()).containsExactlyInAnyOrder("a", "b");
        Displacement forced = displaced(study, "c");
        assertThat(forced.less()).containsExactly("b");
        assertThat(forced.loss()).hasValue(40 * 1_000);
        assertThat(displaced(study, "b").more()).containsExactly("c");
        assertThat(displaced(study, "a").more()).containsExactly("c");
        assertThat(displaced(study, "a").loss()).hasValue(60 * 2_500 - 40 * 500);
    }

    @Test
    void theNextEuroIsWorthWhatTheBestThatWaitsForItIsWorth() {
        Candidate[] all = {SomeCandidates.of("a", 70, 60), SomeCandidates.of("b", 60, 60)};
        assertThat(study(100, List.of(), all).price()).isEqualTo(1_500);
        assertThat(study(30, List.of(), divisible(all[0], 10)).price()).isEqualTo(2_500);
        assertThat(study(200, List.of(), all).price()).isZero();
    }

    private static List<Candidate> small(SplittableRandom random, int kinds) {
        return IntStream.range(0, random.nextInt(3, 12))
                .mapToObj(each -> small("c" + each, random, kinds))
                .toList();
    }

    private static Candidate small(String id, SplittableRandom random, int kinds) {
        Candidate candidate = SomeCandidates.of(id, random.nextInt(30, 80), random.nextInt(0, 8));
        int share = random.nextInt(4) == 0 ? random.nextInt(1, 101) : 100;
        Wish wish = List.of(Wish.MUST, Wish.EXCLUDED, Wish.NONE, Wish.NONE, Wish.NONE, Wish.NONE)
                .get(random.nextInt(6));
        return labelled(divisible(candidate, share), labels(random, kinds)).with(wish);
    }

    private static Map<String, Set<String>> labels(SplittableRandom random, int kinds) {
        List<String> values = List.of("x", "y", "z");
        return kinds == 0
                ? Map.of()
                : kinds == 1
                        ? Map.of("region", Set.of(values.get(random.nextInt(3))))
                        : Map.of(
                                "region", Set.of(values.get(random.nextInt(3))),
                                "theme", Set.of(values.get(random.nextInt(3))));
    }

    private static List<Ceiling> ceilings(SplittableRandom random, int kinds) {
        List<Ceiling> all = List.of(
                new Ceiling("region", "", BigDecimal.valueOf(random.nextInt(30, 100)), Unit.PERCENT),
                new Ceiling("theme", "x", BigDecimal.valueOf(random.nextInt(2, 12)), Unit.EUROS));
        return all.subList(0, kinds);
    }

    @Test
    void theBestIsWhatTryingEverythingFinds() {
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            List<Candidate> candidates = small(random, round % 3);
            Envelope envelope = new Envelope("efficiency", random.nextInt(5, 30), ceilings(random, round % 3));
            long expected = Exhaustive.best(envelope, NOTHING, candidates);
            try {
                Portfolio portfolio = study(envelope, candidates).portfolio();
                assertThat(portfolio.value()).as("round " + round).isEqualTo(expected);
                assertThat(portfolio.isProven()).as("round " + round).isTrue();
            } catch (MustHavesDoNotFit tooMuch) {
                assertThat(expected).isEqualTo(Long.MIN_VALUE);
                refused++;
            }
        }
        assertThat(refused).isBetween(1, 200);
    }

    @Test
    void lossesAndOtherBudgetsAreWhatTryingEverythingFinds() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 40; round++) {
            List<Candidate> candidates = small(random, round % 3).stream()
                    .map(candidate -> candidate.with(Wish.NONE))
                    .toList();
            Envelope envelope = new Envelope("efficiency", random.nextInt(5, 15), ceilings(random, round % 3));
            PortfolioStudy study = study(envelope, candidates);
            study.efficient().forEach(point -> assertThat(point.value())
                    .isEqualTo(Exhaustive.best(envelope.with(point.budget()), NOTHING, candidates)));
            study.displacements().forEach(each -> assertLoss(each, study.portfolio(), candidates));
        }
    }

    private static void assertLoss(Displacement displacement, Portfolio portfolio, List<Candidate> candidates) {
        Wish opposite = displacement.funded() ? Wish.EXCLUDED : Wish.MUST;
        List<Candidate> changed = candidates.stream()
                .map(candidate -> candidate.id().equals(displacement.id()) ? candidate.with(opposite) : candidate)
                .toList();
        long other = Exhaustive.best(portfolio.envelope(), NOTHING, changed);
        if (displacement.loss().isEmpty()) {
            assertThat(other).isEqualTo(Long.MIN_VALUE);
        } else {
            assertThat(displacement.loss()).hasValue(portfolio.value() - other);
            assertThat(displacement.isProven()).isTrue();
        }
    }

    @Test
    void moreMoneyIsNeverWorthLess() {
        List<Candidate> candidates = SomeCandidates.drawn(60, 3);
        List<Ceiling> ceilings = List.of(new Ceiling("theme", "", BigDecimal.valueOf(20), Unit.PERCENT));
        PortfolioStudy study =
                study(new Envelope("efficiency", SomeCandidates.fifth(candidates), ceilings), candidates);
        assertThat(study.efficient()).hasSizeGreaterThan(15);
        for (int point = 1; point < study.efficient().size(); point++) {
            assertThat(study.efficient().get(point).value())
                    .isGreaterThanOrEqualTo(study.efficient().get(point - 1).value());
        }
    }

    @Test
    void theOrderInWhichCandidatesAreGivenDoesNotMatter() {
        List<Candidate> candidates = new ArrayList<>(SomeCandidates.drawn(40, 4));
        Envelope envelope = new Envelope("efficiency", SomeCandidates.fifth(candidates), List.of());
        PortfolioStudy study = study(envelope, candidates);
        Collections.shuffle(candidates, new Random(1));
        assertThat(study(envelope, candidates)).isEqualTo(study);
    }

    @Test
    void fiveHundredAreTheMost() {
        List<Candidate> many = SomeCandidates.drawn(501, 5);
        assertThatThrownBy(() -> study(new Envelope("efficiency", 1, List.of()), many))
                .isInstanceOf(NotComparable.class);
    }
}
