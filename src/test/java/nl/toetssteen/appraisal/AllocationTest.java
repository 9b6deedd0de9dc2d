package nl.toetssteen.appraisal;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final RulebookBuilder MONEY = new RulebookBuilder()
            .criterion("fit", 50)
            .goal("growth", "fit")
            .amount("amount")
            .perLine()
            .conclusion("ground", "a", "b", "c")
            .conclusion("nothing", "yes")
            .breakdown("amount", "ground", "nothing");

    private static String said(Allocation allocation) {
        return allocation.shares().stream()
                .map(share -> share.state() + " " + String.join("+", share.kinds()) + " "
                        + share.amount().toPlainString() + " " + share.lines() + share.withoutAmount())
                .collect(Collectors.joining("; "));
    }

    private static JudgedCase fiveLines() {
        return new JudgedCase(MONEY)
                .answering(new SheetBuilder()
                        .lines(5)
                        .number("amount", 1, "100")
                        .number("amount", 2, "40")
                        .number("amount", 4, "30")
                        .number("amount", 5, "30"))
                .concludes("ground", "b", 1, Grade.REASONED)
                .concludes("ground", "c", 2, Grade.REASONED)
                .concludes("ground", "b", 2, Grade.ASSERTED)
                .concludes("ground", "b", 3, Grade.ASSERTED)
                .concludes("nothing", "yes", 4, Grade.PLAIN);
    }

    @Test
    void eachLineStandsOnceUnderItsCombination() {
        Allocation allocation =
                Allocation.of(MONEY.build(), fiveLines().judge()).get(0);

        assertThat(said(allocation))
                .isEqualTo("KNOWN b 100 [1, 3][3]; KNOWN b+c 40 [2][]; NONE  30 [4][]; OPEN  30 [5][]");
        assertThat(allocation.total()).isEqualByComparingTo("200");
        assertThat(allocation.share(2).kinds()).containsExactly("b", "c");
    }

    @Test
    void aGroundThatStandsTwiceCountsOnce() {
        Appraisal appraisal =
                fiveLines().concludes("ground", "b", 1, Grade.DOCUMENTED).judge();

        assertThat(Allocation.of(MONEY.build(), appraisal).get(0).share(1).kinds())
                .containsExactly("b");
    }

    @Test
    void withoutAmountsThereIsNothingToLayOut() {
        JudgedCase empty = new JudgedCase(MONEY).answering(new SheetBuilder().lines(2));
        Allocation allocation = Allocation.of(MONEY.build(), empty.judge()).get(0);

        assertThat(allocation.isEmpty()).isTrue();
        assertThat(said(allocation)).isEqualTo("OPEN  0 [1, 2][1, 2]");
    }

    private static List<Allocation> example(String id) {
        Example example = RULEBOOK.contents().examples().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Allocation.of(RULEBOOK, Shipped.appraiser().appraise(example.sheet(), TERMS));
    }

    /** 160 million for what many can use and few can be kept from; 120, 80 and 40 for private goods. */
    @Test
    void theCompletedImpulseIsLaidOutByGoodAndByGround() {
        List<Allocation> allocations = example("ecosystem-impulse-completed");

        assertThat(said(allocations.get(0)))
                .isEqualTo("KNOWN club-good 160000000 [1][]; KNOWN private-good 240000000 [2, 3, 4][]");
        assertThat(said(allocations.get(1)))
                .isEqualTo("KNOWN bottleneck 120000000 [2][]; KNOWN coordination 80000000 [3][];"
                        + " KNOWN club-good+external-benefit 160000000 [1][]; NONE  40000000 [4][]");
        assertThat(allocations).extracting(Allocation::total).containsOnly(new BigDecimal("400000000"));
    }

    @Test
    void theImpulseAsItStandsLeavesAllOpen() {
        assertThat(example("ecosystem-impulse"))
                .extracting(AllocationTest::said)
                .containsOnly("OPEN  0 [1, 2, 3, 4][1, 2, 3, 4]");
    }
}
