package nl.toetssteen.batch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Nearest;
import nl.toetssteen.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say on what terms a proposal is judged. */
final class TermsOptions {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WEIGHT = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    @Nullable
    String date;

    @Option(names = "--goal", paramLabel = "ID", descriptionKey = "goal")
    @Nullable
    String goal;

    @Option(names = "--weights", paramLabel = "ID=N,...", descriptionKey = "weights")
    @Nullable
    String weights;

    /** Looks at what can be refused without a rulebook, which takes a while to read. */
    void check(Clock clock, Speech speech) {
        date(clock, speech);
        weights(speech);
    }

    /** The terms for proposals judged by this rulebook. */
    Terms terms(Rulebook rulebook, Clock clock, Speech speech) {
        return new Terms(date(clock, speech), goal(rulebook, speech), weights(rulebook, speech));
    }

    private LocalDate date(Clock clock, Speech speech) {
        return date(date, clock, speech);
    }

    /** A reference date as written; today when none is. */
    static LocalDate date(@Nullable String date, Clock clock, Speech speech) {
        if (date == null) {
            return LocalDate.now(clock);
        }
        try {
            if (DATE.matcher(date).matches()) {
                return LocalDate.parse(date);
            }
        } catch (DateTimeException noSuchDay) {
            throw speech.refuse("date.bad", date);
        }
        throw speech.refuse("date.bad", date);
    }

    private Optional<String> goal(Rulebook rulebook, Speech speech) {
        List<String> known = rulebook.goals().stream().map(Goal::id).toList();
        if (goal != null && !known.contains(goal)) {
            throw unknown("goal.unknown", goal, known, speech);
        }
        return Optional.ofNullable(goal);
    }

    private Map<String, BigDecimal> weights(Rulebook rulebook, Speech speech) {
        List<String> known = rulebook.criteria().stream().map(Criterion::id).toList();
        Map<String, BigDecimal> given = weights(speech);
        for (String criterion : given.keySet()) {
            if (!known.contains(criterion)) {
                throw unknown("weights.unknown", criterion, known, speech);
            }
        }
        if (given.size() == known.size() && given.values().stream().allMatch(weight -> weight.signum() == 0)) {
            throw speech.refuse("weights.zero");
        }
        return given;
    }

    private Map<String, BigDecimal> weights(Speech speech) {
        Map<String, BigDecimal> given = new TreeMap<>();
        for (String each : weights == null ? new String[0] : weights.split(",", -1)) {
            String[] parts = each.split("=", -1);
            if (parts.length != 2 || parts[0].isBlank()) {
                throw speech.refuse("weights.form", each);
            }
            if (given.put(parts[0].strip(), weight(parts[1].strip(), speech)) != null) {
                throw speech.refuse("weights.twice", parts[0].strip());
            }
        }
        return given;
    }

    private static BigDecimal weight(String number, Speech speech) {
        if (!WEIGHT.matcher(number).matches()) {
            throw speech.refuse("weights.number", number);
        }
        return new BigDecimal(number);
    }

    private static Refusal unknown(String key, String written, Collection<String> known, Speech speech) {
        return new Refusal(speech.say(key, written, Nearest.to(written, known)) + " "
                + speech.say("known", String.join(", ", known)));
    }
}
