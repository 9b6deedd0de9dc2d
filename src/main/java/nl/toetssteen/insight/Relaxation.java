package nl.toetssteen.insight;

import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The problem without the demand that an item gets at least its least: a linear programme, solved by ojAlgo in floating
 * point. Nothing that is told to a user rests on its digits; they steer the search and its bounds, which are in whole
 * numbers.
 */
final class Relaxation {
    private static final double HUNDREDTHS = 100;

    private final Packing packing;
    private final double unit;
    private final Expression[] limits;
    private final Optimisation.Result result;

    Relaxation(Packing packing) {
        this.packing = packing;
        // Amounts as parts of the budget: the solver's tolerances are meant for numbers around 1.
        unit = Math.max(1, packing.budget());
        limits = new Expression[packing.limits().length];
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Expression budget = model.newExpression("budget").upper(packing.budget() / unit);
        for (int ceiling = 0; ceiling < limits.length; ceiling++) {
            limits[ceiling] = model.newExpression("ceiling " + ceiling).upper(packing.limits()[ceiling] / unit);
        }
        for (int item = 0; item < packing.size(); item++) {
            budget.set(variable(model, item), 1);
        }
        result = model.maximise();
    }

    private Variable variable(ExpressionsBasedModel model, int item) {
        double most = packing.isPossible(item) ? packing.most()[item] / unit : 0;
        Variable variable =
                model.newVariable("item " + item).lower(0).upper(most).weight(packing.gain()[item] / HUNDREDTHS);
        for (int ceiling : packing.ceilings()[item]) {
            limits[ceiling].set(variable, 1);
        }
        return variable;
    }

    /**
     * What a EUR more room would be worth, by ceiling, in hundredths of a point. Any numbers from 0 give a valid bound;
     * these give the lowest, but for rounding.
     */
    int[] multipliers() {
        int[] multipliers = new int[limits.length];
        if (result.getState().isOptimal()) {
            Map<String, Integer> places = places();
            result.getMatchedMultipliers().forEach(each -> {
                Integer place = places.get(each.left().left().getName());
                if (place != null) {
                    multipliers[place] = (int) Math.round(Math.abs(each.doubleValue()) * HUNDREDTHS);
                }
            });
        }
        return multipliers;
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int ceiling = 0; ceiling < limits.length; ceiling++) {
            places.put("ceiling " + ceiling, ceiling);
        }
        return places;
    }

    /** Amounts by item, in whole EUR, rounded to the nearest: they need not keep to everything to the last EUR. */
    long[] amounts() {
        long[] amounts = new long[packing.size()];
        for (int item = 0; item < amounts.length; item++) {
            amounts[item] = Math.max(0, Math.min(packing.most()[item], Math.round(result.doubleValue(item) * unit)));
        }
        return amounts;
    }
}
