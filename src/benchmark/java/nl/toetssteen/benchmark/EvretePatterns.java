package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Parameter;

/**
 * The thirty rules as Evrete takes them. Each question, figure, parameter and conclusion is a type of its own: that it
 * matched faster than patterns that ask for the name.
 */
final class EvretePatterns {
    private static final String LARGE = "large-amount";
    private static final String DECENTRAL = "decentral-government";

    /** What a rule concludes, by the rule's name. */
    static final Map<String, String> CONCLUSIONS =
            Map.of("large-amount", LARGE, "large-amount-2", LARGE, "decentral-government", DECENTRAL);

    private final Map<String, List<Pattern>> rules = new LinkedHashMap<>();

    /** A fact of a kind, by its name, and an expression on it, in which $0 is the first fact of the rule. */
    record Pattern(Class<? extends Fact> kind, String name, String condition) {
        String type() {
            return kind.getSimpleName() + "_" + DecisionModel.variable(name);
        }
    }

    /** By the rule's name. */
    Map<String, List<Pattern>> rules() {
        action();
        level();
        services();
        return rules;
    }

    private void rule(String name, Pattern... patterns) {
        List<Pattern> numbered = new ArrayList<>();
        for (Pattern pattern : patterns) {
            String own = pattern.condition().replace("$$", "$" + numbered.size());
            numbered.add(new Pattern(pattern.kind(), pattern.name(), own));
        }
        rules.put(name, numbered);
    }

    /** The answer is one of these options; in what it makes, $$ stands for the fact itself. */
    private static Pattern answer(String question, String... options) {
        String any = Stream.of(options)
                .map(option -> "\"" + option + "\".equals($$.choice)")
                .collect(Collectors.joining(" || "));
        return new Pattern(Answer.class, question, any);
    }

    private static Pattern number(String question, String condition) {
        return new Pattern(Answer.class, question, condition);
    }

    private static Pattern figure(String name, String condition) {
        return new Pattern(Figure.class, name, condition);
    }

    private static Pattern parameter(String name) {
        return new Pattern(Parameter.class, name, "");
    }

    static Pattern conclusion(String name) {
        return new Pattern(Conclusion.class, name, "");
    }

    private void action() {
        rule("large-amount", parameter("large-amount"), number("action.amount", "$1.number >= $0.number"));
        rule(
                "large-amount-2",
                parameter("large-amount-per-inhabitant"),
                figure("amount-per-inhabitant", "$1.number >= $0.number"));
        rule(
                "decentral-government",
                answer("action.government", "municipality", "municipal-group", "province", "development-agency"));
        rule("AC-03", answer("action.money-origin", "windfall"), answer("action.demand-shown", "no"));
        rule("AC-04", answer("action.money-lapses", "yes"));
        rule("AC-05", parameter("business-half"), figure("business-share", "$1.number >= $0.number"));
        rule("AC-06", answer("action.public-criteria", "no"));
        rule(
                "AC-07",
                conclusion(DECENTRAL),
                answer("level.reach", "several-provinces", "nation", "abroad"),
                figure("national-share", ""),
                number("level.share-outside", "$3.number > $2.number"));
        rule("AC-08", conclusion(LARGE), number("action.amount", ""), answer("action.mechanism", "none"));
        rule("AC-08b", conclusion(LARGE), answer("action.mechanism", "none"));
        rule("AC-09", answer("action.success-measure", "growth-only"));
        rule(
                "AC-10",
                number("action.financing-business", "$0.number > 0"),
                number("action.financing-knowledge", "$1.number > 0"),
                figure("called-private-share", ""),
                figure("business-share", ""));
    }

    private void level() {
        Pattern local = answer("action.government", "municipality", "municipal-group");
        rule(
                "LV-01",
                answer("level.redistributes", "yes"),
                answer("action.government", "municipality", "municipal-group", "province"));
        rule("LV-02", local, answer("level.differences-narrow", "yes"));
        rule("LV-02b", local, answer("level.differences-narrow", "no"));
        rule("LV-03", local, answer("level.means", "own"));
        rule("LV-03b", local, answer("level.means", "national"));
        rule("LV-04", conclusion(DECENTRAL), answer("level.stimulates-demand", "yes"));
        rule("LV-05", answer("action.government", "national"), answer("level.stimulates-demand", "yes"));
        Pattern mission = answer("level.task", "mission-innovation");
        rule("LV-09", conclusion(DECENTRAL), mission, answer("level.role", "leads"));
        rule("LV-10", conclusion(DECENTRAL), mission, answer("level.role", "assists"));
        rule("LV-11", answer("level.neighbours-same", "yes"), answer("level.neighbours-agreed", "no"));
        rule("LV-12", answer("level.neighbours-agreed", "yes"), answer("level.neighbours-complement", "yes"));
    }

    private void services() {
        Pattern national = answer("action.government", "national");
        Pattern kept = answer("level.state-services", "places-or-keeps");
        Pattern lagging = answer("level.lagging-region", "yes");
        rule("LV-14", national, kept, lagging);
        rule("LV-14b", national, kept, lagging);
        rule("LV-15", answer("level.state-guarantee", "promised-by-another"));
        rule("LV-16", answer("level.topsector-present", "yes"));
        rule("LV-16b", answer("level.topsector-present", "no"));
        rule("LV-17", answer("level.supply", "same"), answer("level.needs-differ", "yes"));
        rule("LV-19", answer("level.state-services", "withdraws"), lagging);
    }
}
