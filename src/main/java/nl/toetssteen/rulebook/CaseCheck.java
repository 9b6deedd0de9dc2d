package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cases and examples: they name what exists, and every rule is fired and left silent by some case of its card. */
final class CaseCheck {
    private static final List<String> VERDICTS =
            List.of("decline", "rework", "support-if", "support", "refer", "undetermined");

    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    CaseCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        for (Card card : rulebook.contents().cards()) {
            card.cases().forEach(this::check);
            subjects(card).forEach(rule -> {
                demandCase(card, rule, "fires", Case::fires);
                demandCase(card, rule, "silent", Case::silent);
            });
        }
        rulebook.contents().examples().forEach(this::check);
    }

    /** Its rules and, when it has one, its form check. */
    private Stream<String> subjects(Card card) {
        Stream<String> rules = rulebook.rules().stream()
                .map(Rule::name)
                .filter(rule -> RuleCheck.idOf(rule).filter(card.id()::equals).isPresent());
        return Stream.concat(rules, Stream.of(card.id()).filter(names.check::has));
    }

    private void demandCase(Card card, String rule, String key, Function<Case, List<String>> rules) {
        if (card.cases().stream().noneMatch(one -> rules.apply(one).contains(rule))) {
            defects.add(
                    card.place(),
                    "No case of the card has " + rule + " under '" + key + "'.",
                    key.equals("fires")
                            ? "Add a case on which it fires."
                            : "Add a near-identical case on which it does not fire.");
        }
    }

    private void check(Case one) {
        expectations(one.fires(), one.silent(), one.place());
        if (one.fires().isEmpty() && one.silent().isEmpty()) {
            defects.add(one.place(), "The case expects nothing.", "Name rules under 'fires' or 'silent'.");
        }
    }

    private void expectations(List<String> fires, List<String> silent, Place place) {
        Stream.concat(fires.stream(), silent.stream()).forEach(rule -> names.rule.demandOr(names.check, rule, place));
        fires.stream()
                .filter(Set.copyOf(silent)::contains)
                .forEach(rule -> defects.add(place, rule + " is to fire and to be silent.", "Keep one of the two."));
    }

    private void check(Example example) {
        expectations(example.fires(), example.silent(), example.place());
        names.demandSources(example.sources(), example.place());
        names.example.demand(example.completedFrom(), example.place());
        example.verdicts().stream()
                .filter(verdict -> !VERDICTS.contains(verdict))
                .forEach(verdict -> defects.add(
                        example.place(),
                        "There is no verdict '" + verdict + "'.",
                        Faults.suggestion(verdict, VERDICTS).en()));
    }
}
