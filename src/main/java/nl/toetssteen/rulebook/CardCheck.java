package nl.toetssteen.rulebook;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cards: their place, statements, sources, and the rules and form checks that they speak for. */
final class CardCheck {
    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    CardCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        rulebook.contents().cards().forEach(this::check);
    }

    private void check(Card card) {
        String file = card.place().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (!name.matches(Pattern.quote(card.id()) + "-[a-z0-9-]+\\.yaml")) {
            defects.add(
                    card.place(),
                    "The file of the card " + card.id() + " is called " + name + ".",
                    "Call it " + card.id() + "-short-name.yaml, in lower-case letters after the id.");
        }
        names.demandSources(card.sources(), card.place());
        if (card.sources().isEmpty()) {
            defects.add(card.place(), "The card has no source.", "Say in 'sources' where the rule comes from.");
        }
        card.statements().forEach(statement -> check(card, statement));
        if (rulesOf(card).isEmpty() && !names.check.has(card.id()) && names.rule.complete()) {
            defects.add(
                    card.place(),
                    "No rule or form check is called " + card.id() + ".",
                    "Write the rule in " + card.theme() + "/rules.drl, or remove the card.");
        }
    }

    private Set<String> rulesOf(Card card) {
        return rulebook.rules().stream()
                .map(Rule::name)
                .filter(rule -> RuleCheck.idOf(rule).filter(card.id()::equals).isPresent())
                .collect(Collectors.toSet());
    }

    private void check(Card card, Statement statement) {
        names.criterion.demand(statement.criterion(), statement.place());
        if (RuleCheck.idOf(statement.key()).filter(card.id()::equals).isEmpty()) {
            defects.add(
                    statement.place(),
                    "The statement '" + statement.key() + "' stands on the card " + card.id() + ".",
                    "Give it the key " + card.id() + ", with a lower-case letter for further rules, or move it.");
            return;
        }
        rulebook.findRule(statement.key())
                .ifPresentOrElse(rule -> check(statement, rule), () -> missingRule(card, statement));
    }

    private void missingRule(Card card, Statement statement) {
        if (names.rule.complete()) {
            defects.add(
                    statement.place(),
                    "There is no rule '" + statement.key() + "' that makes this statement.",
                    "Write it in " + card.theme() + "/rules.drl, or remove the statement.");
        }
    }

    private void check(Statement statement, Rule rule) {
        if (!rule.finds()) {
            defects.add(
                    statement.place(),
                    "The rule '" + rule.name() + "' makes no finding.",
                    "Add finding( kcontext ); to the rule, or remove the statement.");
        }
        Set<String> allowed = RuleCheck.placeholders(rulebook, rule);
        Placeholders.check(statement.text(), allowed, statement.place(), defects);
    }
}
