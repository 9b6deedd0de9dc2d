package nl.toetssteen.insight;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.insight.Candidate.Merit;
import nl.toetssteen.insight.Candidate.Request;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Sheet;
import org.junit.jupiter.api.Test;

/** A budget is split by goal first, and proposals are read from their answers. */
class SplitTest {
    private static final Ceiling IN_EUROS = new Ceiling("region", "", BigDecimal.valueOf(50), Ceiling.Unit.EUROS);
    private static final Ceiling IN_PERCENT = new Ceiling("region", "", BigDecimal.valueOf(50), Ceiling.Unit.PERCENT);

    private static Candidate withGoal(String goal, Candidate old) {
        Merit merit = new Merit(
                goal, old.merit().verdict(), old.merit().total(), old.merit().range());
        return new Candidate(old.id(), old.title(), merit, old.request(), old.wish());
    }

    private static Map<String, Long> budgets() {
        Map<String, Long> budgets = new LinkedHashMap<>();
        budgets.put("resilience", 60L);
        budgets.put("efficiency", 40L);
        return budgets;
    }

    @Test
    void eachGoalHasAListOfItsOwn() {
        Candidate one = SomeCandidates.of("one", 80, 50);
        Candidate other = withGoal("resilience", SomeCandidates.of("other", 50, 50));
        List<PortfolioStudy> studies =
                new Split(budgets(), List.of()).studies(RULEBOOK.scale(), List.of(one, other), Pace.QUICK);
        assertThat(studies)
                .extracting(study -> study.portfolio().envelope().goal())
                .containsExactly("resilience", "efficiency");
        assertThat(studies.get(0).portfolio().grants()).containsOnlyKeys("other");
        assertThat(studies.get(1).portfolio().grants()).isEmpty();
    }

    @Test
    void aGoalWithoutABudgetIsRefused() {
        Candidate other = withGoal("compensation", SomeCandidates.of("other", 50, 50));
        assertThatThrownBy(() -> new Split(budgets(), List.of()).studies(RULEBOOK.scale(), List.of(other), Pace.QUICK))
                .isInstanceOfSatisfying(NotComparable.class, refusal -> assertThat(refusal.groups())
                        .containsOnlyKeys("compensation"));
    }

    @Test
    void aCeilingInEurosIsSplitAsTheBudgetIs() {
        Split split = new Split(budgets(), List.of(IN_EUROS, IN_PERCENT));
        assertThat(split.envelope("resilience").ceilings())
                .extracting(ceiling -> ceiling.most().intValue())
                .containsExactly(30, 50);
        assertThat(split.envelope("efficiency").ceilings())
                .extracting(ceiling -> ceiling.of(40))
                .containsExactly(20L, 20L);
    }

    private static Request request(Sheet sheet) {
        Appraisal appraisal = Shipped.appraiser().appraise(sheet, Shipped.TERMS);
        return RequestReader.read(RULEBOOK, appraisal);
    }

    @Test
    void whatIsAskedForIsReadFromTheAnswersThatTheRulebookNames() {
        Sheet fund = RULEBOOK.contents().examples().stream()
                .filter(example -> example.id().equals("revolving-fund-completed"))
                .findFirst()
                .orElseThrow()
                .sheet();
        assertThat(request(fund).amount()).isPositive();
        assertThat(request(fund).labels()).containsEntry("instrument", Set.of("revolving-fund"));
        assertThat(request(Sheet.empty())).isEqualTo(new Request(0, 100, Map.of()));
    }
}
