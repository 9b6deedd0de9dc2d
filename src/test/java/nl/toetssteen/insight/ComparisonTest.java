package nl.toetssteen.insight;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.insight.NotComparable.Reason;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Sheet;
import org.junit.jupiter.api.Test;

/** Proposals side by side: gates first, then whole points. */
class ComparisonTest {
    private static final List<Contender> POOL = Contenders.pool(60);
    private static final int SETS = 50;

    private static Comparison compare(List<Contender> contenders) {
        return Comparison.of(RULEBOOK, contenders, SETS, 1);
    }

    private static List<Contender> drawn(Random random, int number) {
        List<Contender> shuffled = new ArrayList<>(POOL);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, number));
    }

    private static Verdict verdict(Alternative alternative) {
        return alternative.contender().orElseThrow().appraisal().verdict();
    }

    private static Stream<Alternative> proposals(Comparison comparison) {
        return comparison.alternatives().stream().filter(each -> !each.isNothing());
    }

    private static List<Comparison> several() {
        Random random = new Random(1);
        return IntStream.range(0, 40)
                .mapToObj(ignored -> compare(drawn(random, Comparison.MOST)))
                .toList();
    }

    @Test
    void doingNothingStandsBetweenWhatMayBeChosenAndWhatMayNot() {
        assertThat(POOL.stream().map(each -> each.appraisal().verdict()))
                .contains(Verdict.SUPPORT_IF, Verdict.REWORK, Verdict.DECLINE, Verdict.REFER, Verdict.UNDETERMINED);
        for (Comparison comparison : several()) {
            int nothing = comparison.nothing().rank().orElseThrow();
            assertThat(comparison.nothing().total()).isEqualTo(RULEBOOK.scale().supportIf() * 100);
            assertThat(proposals(comparison)).allSatisfy(each -> {
                boolean favourable = Preference.isFavourable(verdict(each));
                assertThat(each.rank().isPresent() && each.rank().getAsInt() < nothing)
                        .isEqualTo(favourable);
            });
        }
    }

    @Test
    void whatIsNotOnTheScaleHasNoRank() {
        for (Comparison comparison : several()) {
            assertThat(proposals(comparison)).allSatisfy(each -> {
                boolean off = verdict(each) == Verdict.UNDETERMINED || verdict(each) == Verdict.REFER;
                assertThat(each.rank().isEmpty()).isEqualTo(off);
                assertThat(each.acceptability().isEmpty()).isEqualTo(off);
            });
        }
    }

    @Test
    void amongWhatMayBeChosenMoreWholePointsRankHigherAndEqualOnesTie() {
        for (Comparison comparison : several()) {
            List<Alternative> chosen = proposals(comparison)
                    .filter(each -> Preference.isFavourable(verdict(each)))
                    .toList();
            for (Alternative one : chosen) {
                for (Alternative other : chosen) {
                    int points = Integer.compare(Preference.points(other.total()), Preference.points(one.total()));
                    int ranks = Integer.compare(
                            one.rank().orElseThrow(), other.rank().orElseThrow());
                    assertThat(ranks).isEqualTo(points);
                }
            }
        }
    }

    @Test
    void addingAProposalChangesNeitherTheOrderOfTwoOthersNorHowOftenOneBeatsTheOther() {
        Random random = new Random(2);
        for (int round = 0; round < 60; round++) {
            List<Contender> all = drawn(random, 3 + random.nextInt(Comparison.MOST - 2));
            Comparison with = compare(all);
            Comparison without = compare(all.subList(0, all.size() - 1));
            assertThat(relations(with, without)).isEqualTo(relations(without, without));
        }
    }

    /** Of every two alternatives of the second comparison how they rank in the first, and how often one beats the other. */
    private static List<String> relations(Comparison of, Comparison names) {
        List<String> relations = new ArrayList<>();
        for (Alternative one : names.alternatives()) {
            for (Alternative other : names.alternatives()) {
                Alternative first = find(of, one);
                Alternative second = find(of, other);
                int order =
                        Integer.compare(first.rank().orElse(99), second.rank().orElse(99));
                relations.add(order + " " + first.beats().get(of.alternatives().indexOf(second)));
            }
        }
        return relations;
    }

    private static Alternative find(Comparison comparison, Alternative wanted) {
        return comparison.alternatives().stream()
                .filter(each -> each.contender().equals(wanted.contender()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotMatter() {
        List<Contender> drawn = new ArrayList<>(drawn(new Random(3), 8));
        Comparison one = compare(drawn);
        Collections.reverse(drawn);
        assertThat(compare(drawn)).isEqualTo(one);
    }

    @Test
    void everyRankIsSharedOutInFull() {
        for (Comparison comparison : several()) {
            for (int rank = 0; rank < comparison.ranked(); rank++) {
                int place = rank;
                int sum = comparison.alternatives().stream()
                        .filter(each -> each.rank().isPresent())
                        .mapToInt(each -> each.acceptability().get(place))
                        .sum();
                assertThat(sum).isBetween(9_990, 10_010);
            }
        }
    }

    @Test
    void twoOfTheSameTieAndShareTheirRanks() {
        Contender one = Contenders.example("sustainability-factory-completed");
        Contender other = new Contender("other", one.title(), one.appraisal(), one.range(), one.criteria());
        Comparison comparison = compare(List.of(other, one));
        Alternative first = comparison.alternatives().get(0);
        assertThat(comparison.alternatives().subList(0, 2)).allMatch(Alternative::tied);
        assertThat(first.beats().subList(0, 2)).containsExactly(0, 0);
        assertThat(first.acceptability().get(0))
                .isEqualTo(first.acceptability().get(1))
                .isPositive();
    }

    @Test
    void thirteenAlternativesUnderTenThousandSetsOfWeightsAreCounted() {
        Comparison comparison =
                Comparison.of(RULEBOOK, drawn(new Random(5), Comparison.MOST), WeightSets.COUNT, WeightSets.SEED);
        assertThat(comparison.alternatives()).hasSize(13);
        assertThat(comparison.basis()).isEqualTo(Basis.sample(10_000, 1));
    }

    private static NotComparable refused(List<Contender> contenders) {
        NotComparable refusal = catchThrowableOfType(NotComparable.class, () -> compare(contenders));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @Test
    void goalsDatesAndWeightsAreNeverMixed() {
        Contender one = POOL.get(0);
        Sheet sheet = one.appraisal().sheet();
        Contender goal = Contenders.of("other", sheet, Contenders.terms("resilience"));
        Contender date =
                Contenders.of("other", sheet, new Terms(Shipped.DATE.plusDays(1), Contenders.TERMS.goal(), Map.of()));
        Contender weights = Contenders.of("other", sheet, Contenders.weighing(Map.of("level", BigDecimal.TEN)));

        assertThat(refused(List.of(one, goal)).reason()).isEqualTo(Reason.GOALS);
        assertThat(refused(List.of(one, goal)).groups())
                .containsEntry("efficiency", List.of(one.id()))
                .containsEntry("resilience", List.of("other"));
        assertThat(refused(List.of(one, date)).reason()).isEqualTo(Reason.DATES);
        assertThat(refused(List.of(one, weights)).reason()).isEqualTo(Reason.WEIGHTS);
    }

    @Test
    void twoToTwelveAreCompared() {
        assertThat(refused(POOL.subList(0, 1)).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(refused(POOL.subList(0, 13)).reason()).isEqualTo(Reason.TOO_MANY);
        assertThat(refused(List.of(POOL.get(0), POOL.get(0))).groups())
                .containsOnlyKeys(POOL.get(0).id());
    }
}
