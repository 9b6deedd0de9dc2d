package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.insight.Prospects;
import nl.toetssteen.insight.Range;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;

/**
 * How the cost of a range grows with the yes/no questions that are open. Of a proposal that is answered in full, seeded
 * sets of such questions are opened of which none brings up another question.
 */
public final class OpenQuestions {
    private static final Rulebook RULEBOOK = Shipped.RULEBOOK;
    private static final Appraiser APPRAISER = Shipped.appraiser();
    private static final int[] SIZES = {4, 8, 10, 12, 14, 16, 17, 20};
    private static final int SEEDS = 8;
    private static final int ROUNDS = 3;

    private OpenQuestions() {}

    /** One line for each number of open questions; the first two passes warm up. */
    public static void main(String[] args) {
        List<String> names = args.length > 0
                ? List.of(args)
                : List.of("revolving-fund-completed", "subordinated-loans-completed", "ecosystem-impulse-completed");
        for (int pass = 1; pass <= ROUNDS; pass++) {
            for (String name : names) {
                for (int size : SIZES) {
                    measure(name, size, pass == ROUNDS);
                }
            }
        }
    }

    private static void measure(String name, int size, boolean print) {
        List<Double> exact = new ArrayList<>();
        List<Double> sampled = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Sheet sheet = opened(answered(sheet(name), seed), size, seed);
            long start = System.nanoTime();
            Range range = Prospects.DEFAULT
                    .of(APPRAISER, sheet, Shipped.TERMS, Work.UNWATCHED)
                    .range();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            (range.basis().exact() ? exact : sampled).add(milliseconds);
        }
        if (print) {
            System.out.printf("%s | %d | exact %s | sampled %s%n", name, size, told(exact), told(sampled));
        }
    }

    private static String told(List<Double> milliseconds) {
        double[] sorted =
                milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? "-"
                : String.format(
                        java.util.Locale.ROOT,
                        "%d: %.0f ms (%.0f to %.0f)",
                        sorted.length,
                        sorted[sorted.length / 2],
                        sorted[0],
                        Arrays.stream(sorted).max().orElse(0));
    }

    private static Sheet sheet(String name) {
        return RULEBOOK.contents().examples().stream()
                .filter(example -> example.id().equals(name))
                .findFirst()
                .orElseThrow()
                .sheet();
    }

    /** With an answer, drawn by the seed, to all that is asked and was open. */
    private static Sheet answered(Sheet start, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sheet sheet = start;
        for (Slot next = open(sheet); next != null; next = open(sheet)) {
            Given given = Shipped.RANDOM.given(RULEBOOK.question(next.question()), random);
            while (given.isUnknown()) {
                given = Shipped.RANDOM.given(RULEBOOK.question(next.question()), random);
            }
            sheet = sheet.with(next, given);
        }
        return sheet;
    }

    private static @org.jspecify.annotations.Nullable Slot open(Sheet sheet) {
        Applicability asked = Applicability.of(RULEBOOK, sheet);
        return asked.slots().stream()
                .filter(slot -> asked.asked(slot) == Truth.YES && sheet.at(slot).isUnknown())
                .findFirst()
                .orElse(null);
    }

    private static Sheet opened(Sheet whole, int size, int seed) {
        List<Slot> yesNo = new ArrayList<>();
        for (Map.Entry<Slot, Given> answer : whole.answers().entrySet()) {
            if (RULEBOOK.question(answer.getKey().question()).type() == QuestionType.YES_NO) {
                yesNo.add(answer.getKey());
            }
        }
        Collections.shuffle(yesNo, new Random(seed));
        Sheet sheet = whole;
        int open = 0;
        for (Slot slot : yesNo) {
            Sheet wider = sheet.with(slot, Given.of(Value.UNKNOWN));
            int questions = APPRAISER.appraise(wider, Shipped.TERMS).open().size();
            boolean alone = questions == open + 1 && asked(wider) == asked(whole);
            if (open < size && alone) {
                sheet = wider;
                open++;
            }
        }
        return sheet;
    }

    /** How many questions are asked or might be. */
    private static long asked(Sheet sheet) {
        Applicability asked = Applicability.of(RULEBOOK, sheet);
        return asked.slots().stream()
                .filter(slot -> asked.asked(slot) != Truth.NO)
                .count();
    }
}
