package nl.toetssteen.vocabulary;

import java.util.List;

/**
 * One match of a rule that concluded something. Rules do not see derivations; the trace does.
 *
 * @param rule the rule's name
 * @param conclusion what it concluded
 * @param because the facts that the rule matched, in the order of its conditions
 */
public record Derivation(String rule, Conclusion conclusion, List<Fact> because) {

    /** By what it says alone: the engine asks often, and it rests on many facts. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + conclusion.hashCode();
    }
}
