package nl.toetssteen.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.FactSheet;

/** The thirty rules as decision tables: two for what other rules ask for, and one that collects the rules that fire. */
final class DecisionTables {
    static final String FIRED = "fired";

    static final DecisionModel MODEL = new DecisionModel()
            .table(
                    "large",
                    "FIRST",
                    "boolean",
                    """
                    true | action.amount: >= {parameter large-amount}
                    true | amount-per-inhabitant: >= {parameter large-amount-per-inhabitant}
                    false
                    """)
            .table(
                    "decentral",
                    "FIRST",
                    "boolean",
                    """
                    true | action.government: "municipality", "municipal-group", "province", "development-agency"
                    false
                    """)
            .table(
                    FIRED,
                    "COLLECT",
                    "string",
                    """
                    "large-amount" | action.amount: >= {parameter large-amount}
                    "large-amount-2" | amount-per-inhabitant: >= {parameter large-amount-per-inhabitant}
                    "decentral-government" | decentral: true
                    "AC-03" | action.money-origin: "windfall" | action.demand-shown: "no"
                    "AC-04" | action.money-lapses: "yes"
                    "AC-05" | business-share: >= {parameter business-half}
                    "AC-06" | action.public-criteria: "no"
                    "AC-07" | decentral: true | level.reach: "several-provinces", "nation", "abroad" | level.share-outside: > {national-share}
                    "AC-08" | large: true | action.amount: >= 0 | action.mechanism: "none"
                    "AC-08b" | large: true | action.mechanism: "none"
                    "AC-09" | action.success-measure: "growth-only"
                    "AC-10" | action.financing-business: > 0 | action.financing-knowledge: > 0 | called-private-share: >= 0 | business-share: >= 0
                    "LV-01" | level.redistributes: "yes" | action.government: "municipality", "municipal-group", "province"
                    "LV-02" | action.government: "municipality", "municipal-group" | level.differences-narrow: "yes"
                    "LV-02b" | action.government: "municipality", "municipal-group" | level.differences-narrow: "no"
                    "LV-03" | action.government: "municipality", "municipal-group" | level.means: "own"
                    "LV-03b" | action.government: "municipality", "municipal-group" | level.means: "national"
                    "LV-04" | decentral: true | level.stimulates-demand: "yes"
                    "LV-05" | action.government: "national" | level.stimulates-demand: "yes"
                    "LV-09" | decentral: true | level.task: "mission-innovation" | level.role: "leads"
                    "LV-10" | decentral: true | level.task: "mission-innovation" | level.role: "assists"
                    "LV-11" | level.neighbours-same: "yes" | level.neighbours-agreed: "no"
                    "LV-12" | level.neighbours-agreed: "yes" | level.neighbours-complement: "yes"
                    "LV-14" | action.government: "national" | level.state-services: "places-or-keeps" | level.lagging-region: "yes"
                    "LV-14b" | action.government: "national" | level.state-services: "places-or-keeps" | level.lagging-region: "yes"
                    "LV-15" | level.state-guarantee: "promised-by-another"
                    "LV-16" | level.topsector-present: "yes"
                    "LV-16b" | level.topsector-present: "no"
                    "LV-17" | level.supply: "same" | level.needs-differ: "yes"
                    "LV-19" | level.state-services: "withdraws" | level.lagging-region: "yes"
                    """);

    private static final Map<String, String> VARIABLES = variables(MODEL.given());

    private DecisionTables() {}

    private static Map<String, String> variables(Set<String> names) {
        Map<String, String> variables = new HashMap<>();
        names.forEach(name -> variables.put(name, DecisionModel.variable(name)));
        return Map.copyOf(variables);
    }

    /** What a proposal gives to these tables; null for what is not known. */
    static Map<String, Object> inputs(FactSheet facts) {
        Known known = new Known(facts);
        Map<String, Object> inputs = new HashMap<>();
        VARIABLES.forEach((name, variable) -> inputs.put(variable, known.value(name)));
        return inputs;
    }
}
