package nl.toetssteen.batch;

import nl.toetssteen.insight.Prospects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how many combinations of answers are drawn when there are too many to try them all. */
final class SamplingOptions {
    private static final Bounds DRAWS = new Bounds("--draws", 1, 100_000);

    /** Every reader of JSON keeps so many digits. */
    private static final Bounds SEED = new Bounds("--seed", 0, 999_999_999_999_999L);

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "draws")
    @Nullable
    String draws;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    @Nullable
    String seed;

    void check(Speech speech) {
        prospects(speech);
    }

    Prospects prospects(Speech speech) {
        Prospects usual = Prospects.DEFAULT;
        return new Prospects(usual.most(), (int) DRAWS.read(draws, usual.draws(), speech), seed(speech));
    }

    /** The seed of everything that is drawn. */
    long seed(Speech speech) {
        return SEED.read(seed, Prospects.DEFAULT.seed(), speech);
    }
}
