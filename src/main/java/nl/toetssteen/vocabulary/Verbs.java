package nl.toetssteen.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;

/** What a rule can do: conclude something, or tell the reader something. Both last as long as the match. */
public final class Verbs {
    private Verbs() {}

    /** Establishes a conclusion, graded by the weakest claim of the match, about the line of the match. */
    public static void conclude(RuleContext context, String name, String value) {
        List<Fact> because = matched(context);
        Conclusion conclusion = new Conclusion(name, value, lineOf(because), Grade.weakest(because));
        context.insertLogical(conclusion);
        context.insertLogical(new Derivation(context.getRule().getName(), conclusion, because));
    }

    /** Emits the statement that the rule's card assigns to it, about the line of the match. */
    public static void finding(RuleContext context) {
        List<Fact> because = matched(context);
        context.insertLogical(new Finding(context.getRule().getName(), lineOf(because), because));
    }

    /** The line that a match is about: that of its facts about a line, else 0. */
    public static int lineOf(List<Fact> because) {
        int line = 0;
        for (Fact fact : because) {
            line = Math.max(line, fact.line());
        }
        return line;
    }

    private static List<Fact> matched(RuleContext context) {
        List<Object> objects = context.getMatch().getObjects();
        List<Fact> facts = new ArrayList<>(objects.size());
        for (Object object : objects) {
            if (object instanceof Fact fact) {
                facts.add(fact);
            }
        }
        return Collections.unmodifiableList(facts);
    }
}
