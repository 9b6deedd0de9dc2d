package nl.toetssteen.web;

import java.util.Optional;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.ConclusionSpec;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;

/** What a rule is called, and which card speaks for it. */
final class RuleTitles {
    private RuleTitles() {}

    /** The title of its card, else of what it concludes, else its name. */
    static String of(Rulebook rulebook, String rule, Texts texts) {
        return card(rulebook, rule)
                .map(Card::title)
                .or(() -> concluded(rulebook, rule).map(ConclusionSpec::title))
                .map(texts::words)
                .orElse(rule);
    }

    /** The card of a rule; a rule with a suffix that only concludes goes with the card without. */
    static Optional<Card> card(Rulebook rulebook, String rule) {
        return rulebook.cardOf(rule).or(() -> rulebook.findCard(rule.replaceFirst("(?<=\\d)[a-z]$", "")));
    }

    /** What a rule concludes first. */
    static Optional<ConclusionSpec> concluded(Rulebook rulebook, String rule) {
        return rulebook.findRule(rule).map(Rule::conclusions).stream()
                .flatMap(conclusions -> conclusions.stream())
                .flatMap(conclusion -> rulebook.findConclusion(conclusion.name()).stream())
                .findFirst();
    }
}
