package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules and their names: what finds has its statement on the card of its id, what only concludes is called so. */
final class RuleCheck {
    private static final Pattern CATALOGUE = Pattern.compile("([A-Z]{2}-\\d{2})([a-z]*)");
    private static final Pattern NUMBERED = Pattern.compile("(.+)-\\d+");

    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    RuleCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        rulebook.rules().forEach(this::check);
    }

    /** The id in the catalogue, if the name begins with one. */
    static Optional<String> idOf(String rule) {
        Matcher matcher = CATALOGUE.matcher(rule);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private void check(Rule rule) {
        rule.conclusions().forEach(verb -> checkConclusion(rule, verb));
        if (rule.finds()) {
            checkStatement(rule);
        } else {
            checkSilentName(rule);
        }
    }

    private void checkConclusion(Rule rule, Rule.Verb.Conclude verb) {
        names.conclusion.demand(verb.name(), rule.place());
        rulebook.findConclusion(verb.name())
                .filter(conclusion -> conclusion.values().stream()
                        .noneMatch(value -> value.id().equals(verb.value())))
                .ifPresent(conclusion -> defects.add(
                        rule.place(),
                        "The conclusion '" + verb.name() + "' has no value '" + verb.value() + "'.",
                        Faults.suggestion(
                                        verb.value(),
                                        conclusion.values().stream()
                                                .map(Option::id)
                                                .toList())
                                .en()));
    }

    private void checkStatement(Rule rule) {
        Optional<String> id = idOf(rule.name());
        if (id.isEmpty()) {
            defects.add(
                    rule.place(),
                    "The rule '" + rule.name() + "' makes a finding, but is not named after an id of the catalogue.",
                    "Name it like MF-10 or MF-10b, as its statement.");
        } else if (rulebook.findStatement(rule.name()).isEmpty() && names.card.complete()) {
            defects.add(
                    rule.place(),
                    "The rule '" + rule.name() + "' makes a finding, but has no statement.",
                    "Add a statement with 'key: " + rule.name() + "' to the card " + rule.theme() + "/cards/" + id.get()
                            + "-….yaml.");
        }
    }

    private void checkSilentName(Rule rule) {
        boolean byConclusion = rule.conclusions().stream().anyMatch(verb -> isNamedAfter(rule, verb.name()));
        Optional<String> id = idOf(rule.name());
        if (!byConclusion && id.isEmpty()) {
            defects.add(
                    rule.place(),
                    "The rule '" + rule.name() + "' only concludes, but is not named after what it concludes.",
                    "Name it after its conclusion, with -2, -3 … for further rules.");
        }
        id.ifPresent(card -> names.card.demand(card, rule.place()));
    }

    private static boolean isNamedAfter(Rule rule, String conclusion) {
        Matcher numbered = NUMBERED.matcher(rule.name());
        return rule.name().equals(conclusion)
                || numbered.matches() && numbered.group(1).equals(conclusion);
    }

    /** What a statement's text can fill in: the facts that every match of its rule has. */
    static Set<String> placeholders(Rulebook rulebook, Rule rule) {
        Set<String> allowed = new TreeSet<>();
        rule.patterns().stream()
                .filter(pattern -> !pattern.absent())
                .flatMap(pattern -> placeholders(rulebook, pattern))
                .forEach(allowed::add);
        return allowed;
    }

    private static Stream<String> placeholders(Rulebook rulebook, Rule.Pattern pattern) {
        Stream<String> line = PatternCheck.terms(pattern).anyMatch(term -> term.isField("line"))
                        || pattern.literal("question")
                                .flatMap(rulebook::findQuestion)
                                .filter(Question::perLine)
                                .isPresent()
                ? Stream.of("line")
                : Stream.of();
        return Stream.concat(line, named(rulebook, pattern).stream());
    }

    private static List<String> named(Rulebook rulebook, Rule.Pattern pattern) {
        return switch (pattern.type()) {
            case ANSWER -> pattern.literal("question").stream().toList();
            case FIGURE, PARAMETER -> pattern.literal("name").stream().toList();
            case ROW ->
                pattern.literal("table").flatMap(rulebook::findTable).stream()
                        .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column))
                        .toList();
            default -> List.of();
        };
    }
}
