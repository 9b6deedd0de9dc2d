package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.toetssteen.appraisal.FactSheet;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The thirty rules in Easy Rules: a condition in Java for each, on what is known; conclusions are facts that it gains. */
final class EasyRules implements Peer {
    private static final String KNOWN = "known";
    private static final String FIRED = "fired";
    private static final String LARGE = "large";
    private static final String DECENTRAL = "decentral";
    private static final Set<String> LOCAL = Set.of("municipality", "municipal-group");

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules() {
        conclude(
                "large-amount",
                LARGE,
                known -> known.number("action.amount") >= known.number("parameter large-amount"));
        conclude(
                "large-amount-2",
                LARGE,
                known ->
                        known.number("amount-per-inhabitant") >= known.number("parameter large-amount-per-inhabitant"));
        Set<String> decentral = Set.of("municipality", "municipal-group", "province", "development-agency");
        conclude("decentral-government", DECENTRAL, known -> known.isOneOf("action.government", decentral));
        action();
        level();
        services();
    }

    private void conclude(String name, String conclusion, Predicate<Known> condition) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(0)
                .when(facts -> condition.test(facts.get(KNOWN)))
                .then(facts -> {
                    facts.put(conclusion, true);
                    facts.<List<String>>get(FIRED).add(name);
                })
                .build());
    }

    private void find(String name, Predicate<Known> condition) {
        findWith(name, "", condition);
    }

    /** Looks last at what other rules concluded. */
    private void findWith(String name, String conclusion, Predicate<Known> condition) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(1)
                .when(facts ->
                        condition.test(facts.get(KNOWN)) && (conclusion.isEmpty() || facts.get(conclusion) != null))
                .then(facts -> facts.<List<String>>get(FIRED).add(name))
                .build());
    }

    private void action() {
        find("AC-03", known -> known.is("action.money-origin", "windfall") && known.is("action.demand-shown", "no"));
        find("AC-04", known -> known.is("action.money-lapses", "yes"));
        find("AC-05", known -> known.number("business-share") >= known.number("parameter business-half"));
        find("AC-06", known -> known.is("action.public-criteria", "no"));
        Set<String> far = Set.of("several-provinces", "nation", "abroad");
        findWith(
                "AC-07",
                DECENTRAL,
                known -> known.isOneOf("level.reach", far)
                        && known.number("level.share-outside") > known.number("national-share"));
        findWith("AC-08", LARGE, known -> known.hasNumber("action.amount") && known.is("action.mechanism", "none"));
        findWith("AC-08b", LARGE, known -> known.is("action.mechanism", "none"));
        find("AC-09", known -> known.is("action.success-measure", "growth-only"));
        find(
                "AC-10",
                known -> known.number("action.financing-business") > 0
                        && known.number("action.financing-knowledge") > 0
                        && known.hasNumber("called-private-share")
                        && known.hasNumber("business-share"));
    }

    private void level() {
        Set<String> redistributing = Set.of("municipality", "municipal-group", "province");
        find(
                "LV-01",
                known -> known.is("level.redistributes", "yes") && known.isOneOf("action.government", redistributing));
        local("LV-02", "level.differences-narrow", "yes");
        local("LV-02b", "level.differences-narrow", "no");
        local("LV-03", "level.means", "own");
        local("LV-03b", "level.means", "national");
        findWith("LV-04", DECENTRAL, known -> known.is("level.stimulates-demand", "yes"));
        find("LV-05", known -> known.is("action.government", "national") && known.is("level.stimulates-demand", "yes"));
        findWith(
                "LV-09",
                DECENTRAL,
                known -> known.is("level.task", "mission-innovation") && known.is("level.role", "leads"));
        findWith(
                "LV-10",
                DECENTRAL,
                known -> known.is("level.task", "mission-innovation") && known.is("level.role", "assists"));
        find("LV-11", known -> known.is("level.neighbours-same", "yes") && known.is("level.neighbours-agreed", "no"));
        find(
                "LV-12",
                known -> known.is("level.neighbours-agreed", "yes") && known.is("level.neighbours-complement", "yes"));
    }

    private void local(String name, String question, String option) {
        find(name, known -> known.isOneOf("action.government", LOCAL) && known.is(question, option));
    }

    private void services() {
        Predicate<Known> kept = known -> known.is("action.government", "national")
                && known.is("level.state-services", "places-or-keeps")
                && known.is("level.lagging-region", "yes");
        find("LV-14", kept);
        find("LV-14b", kept);
        find("LV-15", known -> known.is("level.state-guarantee", "promised-by-another"));
        find("LV-16", known -> known.is("level.topsector-present", "yes"));
        find("LV-16b", known -> known.is("level.topsector-present", "no"));
        find("LV-17", known -> known.is("level.supply", "same") && known.is("level.needs-differ", "yes"));
        find(
                "LV-19",
                known -> known.is("level.state-services", "withdraws") && known.is("level.lagging-region", "yes"));
    }

    @Override
    public List<String> fired(FactSheet sheet) {
        List<String> fired = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(KNOWN, new Known(sheet));
        facts.put(FIRED, fired);
        engine.fire(rules, facts);
        return fired;
    }
}
