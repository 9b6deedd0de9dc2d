package nl.toetssteen;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.proposals.RandomProposals;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Accepted;
import nl.toetssteen.rulebook.Remark;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Fact;
import org.junit.jupiter.api.Test;

/** What the logic says of contradictions, held against the cases, the examples and seeded proposals. */
class ContradictionsTest {
    private static final int PROPOSALS = 1_500;

    @Test
    void findingsForAndAgainstRestOnTheSameAnswersOnlyWhereThatIsAccepted() {
        Set<String> seen = new ConcurrentSkipListSet<>();
        sheets().parallel().forEach(sheet -> seen.addAll(pairs(sheet)));

        assertThat(seen).isNotEmpty().isSubsetOf(accepted());
    }

    private static Stream<Sheet> sheets() {
        RandomProposals random = new RandomProposals(RULEBOOK);
        Stream<Sheet> cases = RULEBOOK.contents().cards().stream()
                .flatMap(card -> card.cases().stream())
                .map(each -> each.sheet());
        Stream<Sheet> examples = RULEBOOK.contents().examples().stream().map(each -> each.sheet());
        Stream<Sheet> drawn = LongStream.range(0, PROPOSALS).mapToObj(random::number);
        return Stream.of(cases, examples, drawn).flatMap(each -> each);
    }

    private static Set<String> accepted() {
        return RULEBOOK.contents().accepted().stream()
                .filter(entry -> entry.kind() == Remark.Kind.CONTRADICTION)
                .map(Accepted::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pairs(Sheet sheet) {
        Set<String> pairs = new TreeSet<>();
        List<ScoredFinding> findings =
                Shipped.appraiser().appraise(sheet, Shipped.TERMS).findings();
        for (ScoredFinding one : findings) {
            findings.stream()
                    .filter(other -> contradict(one, other))
                    .forEach(other -> pairs.add(one.rule() + ", " + other.rule()));
        }
        return pairs;
    }

    private static boolean contradict(ScoredFinding one, ScoredFinding other) {
        boolean bothWays = one.effect().isFavourable()
                && other.effect().hasPoints()
                && !other.effect().isFavourable();
        return bothWays && one.criterion().equals(other.criterion()) && onTheSame(answers(one), answers(other));
    }

    private static boolean onTheSame(Set<Fact> these, Set<Fact> those) {
        return !these.isEmpty() && !those.isEmpty() && (these.containsAll(those) || those.containsAll(these));
    }

    private static Set<Fact> answers(ScoredFinding finding) {
        return finding.because().stream().filter(Answer.class::isInstance).collect(Collectors.toSet());
    }
}
