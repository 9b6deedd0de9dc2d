package nl.toetssteen.insight;

import static nl.toetssteen.proposals.Shipped.RANDOM;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static nl.toetssteen.proposals.Shipped.appraiser;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurningsTest {
    private static final Turnings TWO = new Turnings(2, 100_000);

    private static int rank(Verdict verdict) {
        return verdict == Verdict.UNDETERMINED ? 1 : verdict.height();
    }

    private static boolean turns(Turning.Kind kind, Verdict from, Verdict to) {
        return kind == Turning.Kind.DOUBT ? rank(to) < rank(from) : rank(to) > rank(from);
    }

    private static Appraisal with(Sheet sheet, List<Change> changes) {
        Sheet changed = sheet;
        for (Change change : changes) {
            changed = changed.with(change.slot(), change.to());
        }
        return appraiser().appraise(changed, TERMS);
    }

    /** Random ones, and examples of which a claim or two have lost their evidence. */
    private static List<Sheet> sheets() {
        Stream<Sheet> random = LongStream.range(0, 1).mapToObj(RANDOM::number);
        return Stream.concat(random, LongStream.range(0, 16).mapToObj(TurningsTest::weakened))
                .toList();
    }

    private static Sheet weakened(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sheet> whole = RULEBOOK.contents().examples().stream()
                .map(Example::sheet)
                .filter(sheet -> sheet.id().endsWith("-completed"))
                .toList();
        Sheet sheet = whole.get(random.nextInt(whole.size()));
        List<Slot> claims = sheet.answers().keySet().stream()
                .filter(slot -> RULEBOOK.question(slot.question()).claim())
                .toList();
        for (int number = 0; number <= seed % 3; number++) {
            Slot slot = claims.get(random.nextInt(claims.size()));
            sheet = sheet.with(slot, new Given(sheet.at(slot).value(), Grade.ASSERTED, "", List.of()));
        }
        return sheet;
    }

    private static List<Change> candidates(Turning.Kind kind, Sheet sheet) {
        Sweep sweep = appraiser().sweep(sheet, TERMS);
        return new Candidates(RULEBOOK, new Alternatives(RULEBOOK, TERMS.date()), sweep, kind).of(sheet);
    }

    private static Set<Set<Slot>> bruteForce(Turning.Kind kind, Sheet sheet) {
        Sweep sweep = appraiser().sweep(sheet, TERMS);
        Verdict from = sweep.verdict();
        List<Change> all = candidates(kind, sheet);
        Set<Set<Slot>> singles = new HashSet<>();
        Set<Set<Slot>> pairs = new HashSet<>();
        for (Change one : all) {
            sweep.answer(one.slot(), one.to());
            if (turns(kind, from, sweep.verdict())) {
                singles.add(Set.of(one.slot()));
            }
            for (Change other : all.subList(all.indexOf(one) + 1, all.size())) {
                if (!other.slot().equals(one.slot())) {
                    sweep.answer(other.slot(), other.to());
                    if (turns(kind, from, sweep.verdict())) {
                        pairs.add(Set.of(one.slot(), other.slot()));
                    }
                    sweep.answer(other.slot(), other.from());
                }
            }
            sweep.answer(one.slot(), one.from());
        }
        return singles.isEmpty() ? pairs : singles;
    }

    private static Set<Set<Slot>> slots(Stream<? extends Iterable<Change>> sets) {
        return sets.map(set -> {
                    Set<Slot> slots = new HashSet<>();
                    set.forEach(change -> slots.add(change.slot()));
                    return slots;
                })
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Turning.Kind.class)
    void theSearchFindsWhatBruteForceFinds(Turning.Kind kind) {
        int seen = 0;
        for (Sheet sheet : sheets()) {
            Turning turning = TWO.of(appraiser(), sheet, TERMS, kind, Work.UNWATCHED);
            Set<Set<Slot>> expected = bruteForce(kind, sheet);
            seen += expected.size();

            assertThat(slots(turning.points().stream().map(TurningPoint::changes)))
                    .as("%s of %s", kind, sheet)
                    .isEqualTo(expected);
        }
        assertThat(seen).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(Turning.Kind.class)
    void everyTurningPointTurnsTheVerdictAndNoPartOfItDoes(Turning.Kind kind) {
        int seen = 0;
        for (Sheet sheet : sheets()) {
            Verdict from = appraiser().appraise(sheet, TERMS).verdict();
            Turning turning = TWO.of(appraiser(), sheet, TERMS, kind, Work.UNWATCHED);
            for (TurningPoint point : turning.points().stream().limit(5).toList()) {
                seen++;
                Appraisal turned = with(sheet, point.changes());
                assertThat(turned.verdict()).as("%s", point).isEqualTo(point.verdict());
                assertThat(turned.total()).isEqualTo(point.total());
                assertThat(turns(kind, from, turned.verdict())).isTrue();
                for (Change left : point.changes()) {
                    List<Change> part = point.changes().stream()
                            .filter(change -> change != left)
                            .toList();
                    assertThat(turns(kind, from, with(sheet, part).verdict())).isFalse();
                }
            }
        }
        assertThat(seen).isGreaterThan(1);
    }

    @Test
    void aSizeThatWasGivenUpHalfWayIsNotCalledSearched() {
        Sheet sheet = RULEBOOK.contents().examples().stream()
                .map(Example::sheet)
                .filter(each -> each.id().equals("revolving-fund-completed"))
                .findFirst()
                .orElseThrow();

        Turning turning = new Turnings(4, 500).of(appraiser(), sheet, TERMS, Turning.Kind.DESIGN, Work.UNWATCHED);

        assertThat(turning.searched()).isEqualTo(1);
        assertThat(turning.tried()).isEqualTo(500);
        assertThat(turning.points()).isEmpty();
    }
}
