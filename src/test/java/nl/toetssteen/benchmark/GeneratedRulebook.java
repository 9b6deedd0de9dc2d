package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Weight;

/**
 * A rulebook of any size, made up from a seed in the proportions of the one that ships: seven questions to ten rules; one
 * rule in seven draws a conclusion; two rules in five have one condition, one in three has two, the others three or four;
 * most conditions ask for a choice, some hold an amount against a parameter, and some ask for a conclusion.
 */
final class GeneratedRulebook {
    private static final int PARAMETERS = 10;
    private static final int RULES_TO_A_THEME = 33;

    private final SplittableRandom random;
    private final RulebookBuilder builder = new RulebookBuilder();
    private final List<String> yesNo = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();
    private final List<String> amounts = new ArrayList<>();
    private final int conclusions;

    private GeneratedRulebook(int rules, long seed) {
        random = new SplittableRandom(seed);
        conclusions = rules / 7;
        questions(rules * 7 / 10);
        for (int parameter = 0; parameter < PARAMETERS; parameter++) {
            builder.parameter("limit-" + parameter, "EUR", String.valueOf(20 * (parameter + 1)));
        }
        builder.criterion("merit", 50).goal("sole", "merit");
        logic(rules);
    }

    /** The same size and seed always give the same rulebook. */
    static Rulebook of(int rules, long seed) {
        return new GeneratedRulebook(rules, seed).builder.build();
    }

    /** Of ten questions five can be answered by yes or no, three by one of four options, and two by an amount. */
    private void questions(int count) {
        for (int number = 0; number < count; number++) {
            String id = "q.number-" + number;
            switch (number % 10) {
                case 0, 5 -> amounts.add(amount(id));
                case 1, 4, 7 -> choices.add(choice(id));
                default -> yesNo.add(answeredByYesOrNo(id));
            }
        }
    }

    private String amount(String id) {
        builder.amount(id);
        return id;
    }

    private String choice(String id) {
        builder.choice(id, "a", "b", "c", "d");
        return id;
    }

    private String answeredByYesOrNo(String id) {
        builder.yesNo(id);
        return id;
    }

    private void logic(int rules) {
        for (int from = 0; from < rules; from += RULES_TO_A_THEME) {
            StringBuilder theme = new StringBuilder();
            for (int number = from; number < Math.min(rules, from + RULES_TO_A_THEME); number++) {
                theme.append(rule(number));
            }
            builder.logic("theme-" + from / RULES_TO_A_THEME, new DrlReader(), theme.toString());
        }
    }

    /** The first rules conclude, and ask for no conclusion, so that nothing goes round in circles. */
    private String rule(int number) {
        boolean concludes = number < conclusions;
        String name = (concludes ? "conclusion-" : "GN-") + number;
        String verb = concludes ? "conclude( kcontext, \"" + name + "\", \"yes\" )" : "finding( kcontext )";
        if (concludes) {
            builder.conclusion(name, "yes");
        } else {
            builder.card(name, random.nextBoolean() ? Effect.CONCERN : Effect.STRENGTH, Weight.WEAK, "merit");
        }
        return "rule \"" + name + "\"\nwhen\n" + conditions(concludes) + "then\n    " + verb + ";\nend\n\n";
    }

    private String conditions(boolean concludes) {
        int count = new int[] {1, 1, 1, 1, 2, 2, 2, 3, 3, 4}[random.nextInt(10)];
        StringBuilder conditions = new StringBuilder();
        for (int at = 0; at < count; at++) {
            conditions.append(condition(at, concludes));
        }
        return conditions.toString();
    }

    private String condition(int at, boolean concludes) {
        int drawn = random.nextInt(20);
        if (drawn < 2 && !concludes) {
            return "    Conclusion( name == \"conclusion-" + random.nextInt(conclusions) + "\" )\n";
        }
        if (drawn < 5) {
            return "    Parameter( name == \"limit-" + random.nextInt(PARAMETERS) + "\", $limit" + at + " : number )\n"
                    + "    Answer( question == \"" + pick(amounts) + "\", number >= $limit" + at + " )\n";
        }
        return "    Answer( question == " + asked() + " )\n";
    }

    private String asked() {
        return switch (random.nextInt(4)) {
            case 0 -> "\"" + pick(choices) + "\", choice in (\"a\", \"b\")";
            case 1 -> "\"" + pick(choices) + "\", choice == \"c\"";
            default -> "\"" + pick(yesNo) + "\", choice == \"" + (random.nextBoolean() ? "yes" : "no") + "\"";
        };
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
