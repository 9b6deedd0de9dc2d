package nl.toetssteen.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Verb;
import nl.toetssteen.rulebook.Rulebook;

/**
 * What it takes for a rule to fire, looking at each condition by itself, without what it compares with variables.
 * Conditions go by their numbers among the {@link Conditions}.
 *
 * @param required those for which a fact must be there
 * @param barred those for which no fact may be there from the start
 * @param read all
 * @param rows those on rows of tables
 * @param made the conditions of other rules for which it would make a fact
 */
record Chance(int[] required, int[] barred, int[] read, Lookup[] rows, int[] made) {

    static List<Chance> all(Rulebook rulebook, Conditions conditions) {
        PreparedRules rules = PreparedRules.of(rulebook);
        List<PreparedRule> prepared = rulebook.rules().stream().map(rules::of).toList();
        // Numbered first, for each rule is asked which conditions of others it serves.
        prepared.forEach(rule -> rule.patterns().forEach(conditions::number));
        return prepared.stream().map(rule -> of(rule, rulebook, conditions)).toList();
    }

    private static Chance of(PreparedRule rule, Rulebook rulebook, Conditions conditions) {
        List<PreparedPattern> patterns = rule.patterns();
        return new Chance(
                numbers(patterns, conditions, pattern -> !pattern.isAbsent() && pattern.type() != FactType.ROW),
                numbers(patterns, conditions, pattern -> bars(pattern, rulebook)),
                numbers(patterns, conditions, pattern -> true),
                lookups(patterns, rulebook),
                made(rule, conditions));
    }

    private static int[] numbers(
            List<PreparedPattern> patterns, Conditions conditions, Predicate<PreparedPattern> which) {
        return patterns.stream().filter(which).mapToInt(conditions::number).toArray();
    }

    /** What is there from the start stays there. */
    private static boolean bars(PreparedPattern pattern, Rulebook rulebook) {
        return pattern.isAbsent()
                && pattern.isConstant()
                && switch (pattern.type()) {
                    case ANSWER, OPEN, PARAMETER -> true;
                    case FIGURE -> pattern.names().stream().noneMatch(name -> FactSheet.isDerived(rulebook, name));
                    case ROW, CONCLUSION, FINDING -> false;
                };
    }

    private static Lookup[] lookups(List<PreparedPattern> patterns, Rulebook rulebook) {
        Map<String, String> chosen = new HashMap<>();
        patterns.forEach(pattern -> choose(pattern, chosen));
        return patterns.stream()
                .filter(pattern -> pattern.type() == FactType.ROW)
                .map(pattern -> Lookup.of(pattern, rulebook, chosen))
                .toArray(Lookup[]::new);
    }

    /** Notes of which question a variable holds the choice. */
    private static void choose(PreparedPattern pattern, Map<String, String> chosen) {
        if (pattern.type() == FactType.ANSWER) {
            pattern.pattern().bindings().stream()
                    .filter(binding -> binding.term().isField("choice"))
                    .forEach(binding ->
                            chosen.put(binding.variable(), pattern.names().get(0)));
        }
    }

    private static int[] made(PreparedRule rule, Conditions conditions) {
        Stream<IntStream> found = rule.rule().finds()
                ? Stream.of(IntStream.of(conditions.about(FactType.FINDING, rule.name())))
                : Stream.of();
        Stream<IntStream> concluded = rule.rule().conclusions().stream().map(verb -> concluded(verb, conditions));
        return Stream.concat(found, concluded)
                .flatMapToInt(each -> each)
                .distinct()
                .toArray();
    }

    /** How well it would be proven and for which line is not known beforehand. */
    private static IntStream concluded(Verb.Conclude verb, Conditions conditions) {
        return IntStream.of(conditions.about(FactType.CONCLUSION, verb.name()))
                .filter(number -> conditions.mayHold(number, "value", verb.value()));
    }

    /** Whether there is a fact for all that asks for one. */
    boolean isThere(boolean[] met, Choices choices) {
        for (int condition : required) {
            if (!met[condition]) {
                return false;
            }
        }
        for (Lookup lookup : rows) {
            if (lookup.isRequired() && lookup.find(choices).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** One of the conditions that keep it from firing for good, or -1. */
    int bar(boolean[] met) {
        for (int condition : barred) {
            if (met[condition]) {
                return condition;
            }
        }
        return -1;
    }
}
