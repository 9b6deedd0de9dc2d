package nl.toetssteen.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;

/**
 * The answers that a question can be given. A claim can be hardly or fully proven: what lies between gives a score
 * between, for better evidence never lowers one. An answer that is the worst of its question needs no proof.
 */
final class Alternatives {
    /** Of more options than this not every set is tried. */
    private static final int MOST_OPTIONS = 4;

    private final Rulebook rulebook;
    private final LocalDate date;

    /**
     * @param given in the order of the question
     * @param whole whether these stand for all answers that there are
     */
    record Answers(List<Given> given, boolean whole) {}

    Alternatives(Rulebook rulebook, LocalDate date) {
        this.rulebook = rulebook;
        this.date = date;
    }

    Answers of(Question question) {
        return switch (question.type()) {
            case YES_NO, CHOICE -> new Answers(chosen(question), true);
            case CHOICES -> several(question);
            case TEXT -> new Answers(List.of(Given.of(new Value.Text("…"))), true);
            default -> numbers(question);
        };
    }

    private static List<Given> chosen(Question question) {
        return question.options().stream()
                .map(Option::id)
                .flatMap(option -> graded(question, new Value.Chosen(option), isWorst(question, option)))
                .toList();
    }

    private static boolean isWorst(Question question, String option) {
        Better better = question.better();
        return better.direction() == Better.Direction.ORDER
                && !better.order().isEmpty()
                && better.order().get(0).equals(option);
    }

    private static Stream<Given> graded(Question question, Value value, boolean worst) {
        if (!question.claim()) {
            return Stream.of(Given.of(value));
        }
        Given asserted = new Given(value, Grade.ASSERTED, "", List.of());
        Given evaluated = new Given(value, Grade.EVALUATED, "", List.of());
        return worst ? Stream.of(asserted) : Stream.of(asserted, evaluated);
    }

    private static Answers several(Question question) {
        List<String> options = question.options().stream().map(Option::id).toList();
        boolean whole = options.size() <= MOST_OPTIONS;
        List<List<String>> sets = whole ? subsets(options) : someSets(options);
        return new Answers(
                sets.stream()
                        .flatMap(set -> graded(question, new Value.Several(set), false))
                        .toList(),
                whole);
    }

    private static List<List<String>> subsets(List<String> options) {
        List<List<String>> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << options.size(); bits++) {
            List<String> set = new ArrayList<>();
            for (int option = 0; option < options.size(); option++) {
                if ((bits >> option & 1) == 1) {
                    set.add(options.get(option));
                }
            }
            sets.add(List.copyOf(set));
        }
        return sets;
    }

    private static List<List<String>> someSets(List<String> options) {
        List<List<String>> sets = new ArrayList<>();
        options.forEach(option -> sets.add(List.of(option)));
        sets.add(options);
        return sets;
    }

    private Answers numbers(Question question) {
        Thresholds thresholds = Thresholds.of(rulebook, question, date);
        return new Answers(
                thresholds.around().stream()
                        .flatMap(number -> graded(question, new Value.Numeric(number), false))
                        .toList(),
                thresholds.whole());
    }

    /** A number within the bounds of a question. */
    static BigDecimal within(Question question, BigDecimal number) {
        BigDecimal low = question.minimum() == null ? BigDecimal.ZERO : question.minimum();
        BigDecimal high = question.maximum() == null ? number : number.min(question.maximum());
        return high.max(low);
    }
}
