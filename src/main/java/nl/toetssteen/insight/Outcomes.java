package nl.toetssteen.insight;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.Verdict;

/** Counts, over combinations of answers, the verdicts and the lowest and highest total, in all and by answer. */
final class Outcomes {
    private static final int VERDICTS = Verdict.values().length;

    private final long[] verdicts = new long[VERDICTS];
    private final Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
    private final long[][][] verdictsBy;
    private final int[][] lowestBy;
    private final int[][] highestBy;
    private final Map<String, int[]> criteria = new LinkedHashMap<>();
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;
    private int[] atLowest = {};
    private int[] atHighest = {};
    private long count;

    Outcomes(Guess guess) {
        verdictsBy = new long[guess.size()][][];
        lowestBy = new int[guess.size()][];
        highestBy = new int[guess.size()][];
        for (int place = 0; place < guess.size(); place++) {
            verdictsBy[place] = new long[guess.radix(place)][VERDICTS];
            lowestBy[place] = new int[guess.radix(place)];
            highestBy[place] = new int[guess.radix(place)];
            Arrays.fill(lowestBy[place], Integer.MAX_VALUE);
            Arrays.fill(highestBy[place], Integer.MIN_VALUE);
        }
    }

    /** Counts the combination as it is now. */
    void count(Guess guess) {
        int total = guess.total();
        int verdict = guess.verdict().ordinal();
        count++;
        verdicts[verdict]++;
        possible.add(Verdict.values()[verdict]);
        for (int place = 0; place < verdictsBy.length; place++) {
            verdictsBy[place][guess.digit(place)][verdict]++;
        }
        reach(guess, total);
        noteCriteria(guess);
    }

    /** Notes a verdict that can be reached, and its total. */
    void reach(Guess guess, Verdict verdict) {
        possible.add(verdict);
        reach(guess, guess.total());
    }

    /** Notes the scores of the criteria that apply as it is now. */
    void noteCriteria(Guess guess) {
        for (CriterionScore score : guess.criteria()) {
            if (score.applies()) {
                int[] ends = criteria.computeIfAbsent(
                        score.criterion(), id -> new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE});
                ends[0] = Math.min(ends[0], score.score());
                ends[1] = Math.max(ends[1], score.score());
            }
        }
    }

    /** For each criterion that applied once, its lowest and highest score. */
    Map<String, Interval> criteria(Basis basis) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        criteria.forEach((id, ends) -> intervals.put(id, new Interval(ends[0], ends[1], basis)));
        return Collections.unmodifiableMap(intervals);
    }

    /** Notes a total that can be reached, without counting the combination. */
    void reach(Guess guess, int total) {
        if (total < lowest) {
            lowest = total;
            atLowest = guess.digits();
        }
        if (total > highest) {
            highest = total;
            atHighest = guess.digits();
        }
        for (int place = 0; place < lowestBy.length; place++) {
            int digit = guess.digit(place);
            lowestBy[place][digit] = Math.min(lowestBy[place][digit], total);
            highestBy[place][digit] = Math.max(highestBy[place][digit], total);
        }
    }

    long count() {
        return count;
    }

    int lowest() {
        return lowest;
    }

    int highest() {
        return highest;
    }

    int[] atLowest() {
        return atLowest.clone();
    }

    int[] atHighest() {
        return atHighest.clone();
    }

    /** How many combinations end in a verdict. */
    long of(Verdict verdict) {
        return verdicts[verdict.ordinal()];
    }

    /** Whether a search found a verdict, or a combination had it. */
    boolean isPossible(Verdict verdict) {
        return possible.contains(verdict);
    }

    /** The share of the answers to a question with which all combinations have one verdict; 0 when all have that anyhow. */
    double settledBy(int place) {
        if (possible.size() < 2) {
            return 0;
        }
        return Arrays.stream(verdictsBy[place])
                .mapToInt(each -> Arrays.stream(each).filter(count -> count > 0).count() == 1 ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** By how much each question narrows the range in hundredths, on average over its answers. */
    double[] narrowing() {
        return IntStream.range(0, verdictsBy.length)
                .mapToDouble(place -> highest - lowest - widthBy(place))
                .toArray();
    }

    /** The share of the answers to each question that settle the verdict. */
    double[] settling() {
        return IntStream.range(0, verdictsBy.length)
                .mapToDouble(this::settledBy)
                .toArray();
    }

    /** The width of the range in hundredths once a question is answered, on average over its answers. */
    double widthBy(int place) {
        double sum = 0;
        for (int digit = 0; digit < lowestBy[place].length; digit++) {
            sum += highestBy[place][digit] - lowestBy[place][digit];
        }
        return sum / lowestBy[place].length;
    }
}
