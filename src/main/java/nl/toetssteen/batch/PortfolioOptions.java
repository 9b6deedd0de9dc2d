package nl.toetssteen.batch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.insight.Envelope;
import nl.toetssteen.rulebook.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a budget may be spent. */
final class PortfolioOptions {
    private static final Pattern EUROS = Pattern.compile("\\d{1,13}");
    private static final Pattern MOST = Pattern.compile("\\d{1,13}|\\d{1,3}(\\.\\d{1,2})?%");
    private static final Pattern PERCENT = Pattern.compile("[1-9]\\d?|100");
    private static final Pattern NAME = Pattern.compile("[^=,:]+");

    @Option(names = "--budget", paramLabel = "EUR|GOAL=EUR,...", required = true, descriptionKey = "budget")
    String budget = "";

    @Option(names = "--cap", paramLabel = "LABEL[:VALUE]=EUR|N%,...", descriptionKey = "cap")
    @Nullable
    String caps;

    @Option(names = "--must", paramLabel = "ID,...", descriptionKey = "must")
    @Nullable
    String must;

    @Option(names = "--exclude", paramLabel = "ID,...", descriptionKey = "exclude")
    @Nullable
    String exclude;

    @Option(names = "--divisible", paramLabel = "ID=PERCENT,...", descriptionKey = "divisible")
    @Nullable
    String divisible;

    @Option(names = "--request", paramLabel = "ID=EUR,...", descriptionKey = "request")
    @Nullable
    String requests;

    @Option(names = "--label", paramLabel = "ID:LABEL=VALUE,...", descriptionKey = "label")
    @Nullable
    String labels;

    /** Looks at what can be refused before anything is read. */
    void check(Speech speech) {
        if (!hasOneBudget()) {
            budgets(speech);
        }
        euros(budget.contains("=") ? "0" : budget, "--budget", speech);
        caps(speech);
        divisible(speech);
        requests(speech);
        labels(speech);
    }

    /** Whether one amount is given, for the one goal that there is. */
    boolean hasOneBudget() {
        return !budget.contains("=");
    }

    /** The one amount, in EUR. */
    long oneBudget(Speech speech) {
        return euros(budget, "--budget", speech);
    }

    /** The amounts by goal, in EUR. */
    Map<String, Long> budgets(Speech speech) {
        return euros(Pairs.read(budget, "--budget", EUROS, "efficiency=40000000", speech), "--budget", speech);
    }

    private static Map<String, Long> euros(Map<String, String> written, String option, Speech speech) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        written.forEach((name, amount) -> amounts.put(name, euros(amount, option, speech)));
        return amounts;
    }

    private static long euros(String written, String option, Speech speech) {
        if (!EUROS.matcher(written).matches() || Long.parseLong(written) > Envelope.MOST) {
            throw speech.refuse("euros.bad", option, written);
        }
        return Long.parseLong(written);
    }

    /** Ceilings as written, by {@code label} or {@code label:value}. */
    Map<String, String> caps(Speech speech) {
        return Pairs.read(caps, "--cap", MOST, "instrument:loan=40%", speech);
    }

    /** The least share by proposal, in percent. */
    Map<String, String> divisible(Speech speech) {
        return Pairs.read(divisible, "--divisible", PERCENT, "my-proposal=50", speech);
    }

    /** What proposals ask of this budget when that is not what they answered, in EUR. */
    Map<String, Long> requests(Speech speech) {
        return euros(Pairs.read(requests, "--request", EUROS, "my-proposal=5000000", speech), "--request", speech);
    }

    /** Values of labels by {@code proposal:label}. */
    Map<String, String> labels(Speech speech) {
        Map<String, String> read = Pairs.read(labels, "--label", NAME, "my-proposal:region=north", speech);
        read.keySet().stream().filter(key -> !key.contains(":")).findFirst().ifPresent(key -> {
            throw speech.refuse("pairs.form", "--label", key, "my-proposal:region=north");
        });
        return read;
    }

    List<String> must() {
        return list(must);
    }

    List<String> exclude() {
        return list(exclude);
    }

    private static List<String> list(@Nullable String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split(",", -1)).map(String::strip).toList();
    }

    /** Refuses a name that is none of those that there are. */
    static void demand(String name, Collection<String> known, String key, Speech speech) {
        if (!known.contains(name)) {
            throw new Refusal(speech.say(key, name, Nearest.to(name, known)) + " "
                    + speech.say("known", String.join(", ", known)));
        }
    }
}
