package nl.toetssteen.insight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Value;

/**
 * Which answers to open questions are the worst and the best by the question's own order. A better answer never lowers a
 * score, so the ends of the range lie there, but for questions that have no order.
 *
 * @param worst for each question the place of its worst answer among its alternatives, the least proven one; -1 when
 *     it has no order
 * @param best likewise of its best answer, the best proven one
 */
record Leanings(int[] worst, int[] best) {

    static Leanings of(Rulebook rulebook, Unknowns unknowns) {
        int[] worst = new int[unknowns.size()];
        int[] best = new int[unknowns.size()];
        for (int place = 0; place < worst.length; place++) {
            Question question = rulebook.question(unknowns.slots().get(place).question());
            double[] merits = merits(question, unknowns.alternatives().get(place));
            worst[place] = first(merits, Arrays.stream(merits).min());
            best[place] = last(merits, Arrays.stream(merits).max());
        }
        return new Leanings(worst, best);
    }

    private static double[] merits(Question question, List<Given> answers) {
        double[] merits = answers.stream()
                .mapToDouble(given -> merit(question.better(), given.value()))
                .toArray();
        // An answer out of the order leaves open where the ends lie.
        return Arrays.stream(merits).anyMatch(Double::isNaN) ? new double[0] : merits;
    }

    private static double merit(Better better, Value value) {
        if (better.direction() == Better.Direction.ORDER && value instanceof Value.Chosen chosen) {
            int rank = better.order().indexOf(chosen.option());
            return rank < 0 ? Double.NaN : rank;
        }
        if (value instanceof Value.Numeric numeric) {
            double number = numeric.number().doubleValue();
            return switch (better.direction()) {
                case HIGHER -> number;
                case LOWER -> -number;
                default -> Double.NaN;
            };
        }
        return Double.NaN;
    }

    private static int first(double[] merits, OptionalDouble wanted) {
        int place = 0;
        while (place < merits.length && merits[place] != wanted.orElseThrow()) {
            place++;
        }
        return place < merits.length ? place : -1;
    }

    private static int last(double[] merits, OptionalDouble wanted) {
        int place = merits.length - 1;
        while (place >= 0 && merits[place] != wanted.orElseThrow()) {
            place--;
        }
        return place;
    }

    /**
     * Looks at the worst end and at the best, and from the best verdict that is found there at what each single worse
     * answer does.
     *
     * @param rounds of the search for the best verdict
     */
    void look(Guess guess, Outcomes outcomes, int rounds) {
        end(guess, outcomes, -1, worst);
        end(guess, outcomes, 1, best);
        outcomes.reach(guess, guess.climbToVerdict(rounds));
        for (int place = 0; place < worst.length; place++) {
            int digit = guess.digit(place);
            if (worst[place] >= 0 && worst[place] != digit) {
                guess.put(place, worst[place]);
                outcomes.reach(guess, guess.verdict());
                guess.put(place, digit);
            }
        }
    }

    private void end(Guess guess, Outcomes outcomes, int sign, int[] end) {
        guess.put(end);
        climb(guess, sign);
        outcomes.reach(guess, guess.verdict());
        outcomes.noteCriteria(guess);
    }

    /** What has no order is tried out. */
    private void climb(Guess guess, int sign) {
        for (int place = 0; place < best.length; place++) {
            if (best[place] < 0) {
                guess.climb(sign, place);
            }
        }
    }
}
