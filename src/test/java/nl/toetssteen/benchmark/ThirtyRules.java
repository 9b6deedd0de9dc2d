package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.proposals.Variants;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Statement;

/** Thirty rules of the rulebook, and the same thirty written by hand: the yardstick of the benchmark. */
final class ThirtyRules {
    static final Set<String> NAMES = Set.of(
            "decentral-government",
            "large-amount",
            "large-amount-2",
            "AC-03",
            "AC-04",
            "AC-05",
            "AC-06",
            "AC-07",
            "AC-08",
            "AC-08b",
            "AC-09",
            "AC-10",
            "LV-01",
            "LV-02",
            "LV-02b",
            "LV-03",
            "LV-03b",
            "LV-04",
            "LV-05",
            "LV-09",
            "LV-10",
            "LV-11",
            "LV-12",
            "LV-14",
            "LV-14b",
            "LV-15",
            "LV-16",
            "LV-16b",
            "LV-17",
            "LV-19");

    private static final Set<String> DECENTRAL =
            Set.of("municipality", "municipal-group", "province", "development-agency");
    private static final Set<String> LOCAL = Set.of("municipality", "municipal-group");
    private static final Set<String> FAR = Set.of("several-provinces", "nation", "abroad");

    private final Known known;
    private final List<String> fired = new ArrayList<>();

    private ThirtyRules(FactSheet sheet) {
        known = new Known(sheet);
    }

    /** The rulebook with these rules alone. */
    static Rulebook of(Rulebook rulebook) {
        List<Rule> rules = rulebook.rules().stream()
                .filter(rule -> NAMES.contains(rule.name()))
                .toList();
        Map<String, String> logic = new LinkedHashMap<>();
        rules.forEach(rule -> logic.merge(rule.theme(), rule.text() + "\n", String::concat));
        List<Card> cards =
                rulebook.contents().cards().stream().map(ThirtyRules::without).toList();
        return Variants.of(rulebook, Map.of("rules", rules, "logic", logic, "cards", cards, "tables", List.of()));
    }

    /** A card that states only what these rules find. */
    private static Card without(Card card) {
        List<Statement> statements = card.statements().stream()
                .filter(statement -> NAMES.contains(statement.key()))
                .toList();
        return new Card(
                card.id(),
                card.theme(),
                card.title(),
                card.explanation(),
                statements,
                card.sources(),
                card.cases(),
                card.place());
    }

    /** The names of the rules that fire, by hand. */
    static List<String> byHand(FactSheet sheet) {
        ThirtyRules rules = new ThirtyRules(sheet);
        rules.action();
        rules.level();
        rules.services();
        return rules.fired;
    }

    private void when(boolean holds, String rule) {
        if (holds) {
            fired.add(rule);
        }
    }

    private boolean is(String question, String option) {
        return known.is(question, option);
    }

    private double number(String name) {
        return known.number(name);
    }

    private boolean decentral() {
        return known.isOneOf("action.government", DECENTRAL);
    }

    private void action() {
        boolean large = number("action.amount") >= number("parameter large-amount");
        boolean dense = number("amount-per-inhabitant") >= number("parameter large-amount-per-inhabitant");
        boolean much = (large || dense) && known.hasNumber("action.amount") && is("action.mechanism", "none");
        when(large, "large-amount");
        when(dense, "large-amount-2");
        when(decentral(), "decentral-government");
        when(is("action.money-origin", "windfall") && is("action.demand-shown", "no"), "AC-03");
        when(is("action.money-lapses", "yes"), "AC-04");
        when(number("business-share") >= number("parameter business-half"), "AC-05");
        when(is("action.business-steers", "yes") && is("action.public-criteria", "no"), "AC-06");
        when(
                decentral()
                        && known.isOneOf("level.reach", FAR)
                        && number("level.share-outside") > number("national-share"),
                "AC-07");
        when(much, "AC-08");
        when(much, "AC-08b");
        when(is("action.success-measure", "growth-only"), "AC-09");
        when(
                number("action.financing-business") > 0
                        && number("action.financing-knowledge") > 0
                        && known.hasNumber("called-private-share")
                        && known.hasNumber("business-share"),
                "AC-10");
    }

    private void level() {
        boolean local = known.isOneOf("action.government", LOCAL);
        when(is("level.redistributes", "yes") && (local || is("action.government", "province")), "LV-01");
        when(local && is("level.differences-narrow", "yes"), "LV-02");
        when(local && is("level.differences-narrow", "no"), "LV-02b");
        when(local && is("level.means", "own"), "LV-03");
        when(local && is("level.means", "national"), "LV-03b");
        when(decentral() && is("level.stimulates-demand", "yes"), "LV-04");
        when(is("action.government", "national") && is("level.stimulates-demand", "yes"), "LV-05");
        boolean mission = decentral() && is("level.task", "mission-innovation");
        when(mission && is("level.role", "leads"), "LV-09");
        when(mission && is("level.role", "assists"), "LV-10");
        when(is("level.neighbours-same", "yes") && is("level.neighbours-agreed", "no"), "LV-11");
        when(is("level.neighbours-agreed", "yes") && is("level.neighbours-complement", "yes"), "LV-12");
    }

    private void services() {
        boolean kept = is("action.government", "national")
                && is("level.state-services", "places-or-keeps")
                && is("level.lagging-region", "yes");
        when(kept, "LV-14");
        when(kept, "LV-14b");
        when(is("level.state-guarantee", "promised-by-another"), "LV-15");
        when(is("level.topsector-present", "yes"), "LV-16");
        when(is("level.topsector-present", "no"), "LV-16b");
        when(is("level.supply", "same") && is("level.needs-differ", "yes"), "LV-17");
        when(is("level.state-services", "withdraws") && is("level.lagging-region", "yes"), "LV-19");
    }
}
