package nl.toetssteen.insight;

/** How much narrower the range becomes by an answer while all others stay as they are at its ends: a quick estimate. */
record Ends(Guess guess, Outcomes outcomes) {

    /** For each open question in hundredths, on average over its answers; 0 or more. */
    double[] narrowing() {
        double[] low = means(outcomes.atLowest());
        double[] high = means(outcomes.atHighest());
        double[] narrowing = new double[low.length];
        for (int place = 0; place < narrowing.length; place++) {
            narrowing[place] =
                    Math.max(0, low[place] - outcomes.lowest()) + Math.max(0, outcomes.highest() - high[place]);
        }
        return narrowing;
    }

    /** The total at an end, for each question on average over its answers. */
    private double[] means(int[] end) {
        guess.put(end);
        double[] means = new double[end.length];
        for (int place = 0; place < means.length; place++) {
            double sum = 0;
            for (int digit = 0; digit < guess.radix(place); digit++) {
                guess.put(place, digit);
                sum += guess.total();
            }
            guess.put(place, end[place]);
            means[place] = sum / guess.radix(place);
        }
        return means;
    }
}
