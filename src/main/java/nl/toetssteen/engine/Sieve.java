package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Row;

/**
 * Spares the engine whatever no rule can match: most rules cannot fire for want of a single fact, and then what else they
 * read is not needed on their account. Of a long table a proposal needs a few rows.
 */
final class Sieve {
    private final Conditions conditions;
    private final Chance[] chances;
    private final boolean[] atFirst;

    private Sieve(Rulebook rulebook) {
        conditions = new Conditions(rulebook);
        chances = Chance.all(rulebook, conditions).toArray(Chance[]::new);
        atFirst = new boolean[conditions.count()];
        // These figures come only once rules have fired, so they are hoped for.
        rulebook.contents().figures().stream()
                .filter(figure -> FactSheet.isDerived(rulebook, figure.name()))
                .forEach(figure -> mark(conditions.about(FactType.FIGURE, figure.name()), atFirst));
    }

    static Sieve of(Rulebook rulebook) {
        return rulebook.compiled(Sieve.class, Sieve::new);
    }

    private static void mark(int[] places, boolean[] marks) {
        for (int place : places) {
            marks[place] = true;
        }
    }

    /** @param facts all that are there from the start, but for the rows of the rulebook's tables */
    Sifted sift(List<? extends Fact> facts) {
        return new Sifted(facts);
    }

    /** What the rules need that may fire on some facts. */
    final class Sifted {
        private final List<? extends Fact> facts;
        private final int[][] about;
        private final Choices choices;
        private final boolean[] met = atFirst.clone();
        private final boolean[] read = new boolean[atFirst.length];
        private final boolean[] isThere = new boolean[chances.length];
        private final Set<Row> rows = new LinkedHashSet<>();
        private final Set<Integer> bars = new HashSet<>();

        private Sifted(List<? extends Fact> facts) {
            this.facts = facts;
            choices = new Choices(facts);
            about = new int[facts.size()][];
            for (int place = 0; place < about.length; place++) {
                about[place] = conditions.about(facts.get(place));
                meet(facts.get(place), about[place]);
            }
            boolean more = true;
            while (more) {
                more = goOn();
            }
        }

        private void meet(Fact fact, int[] about) {
            for (int condition : about) {
                met[condition] = met[condition] || conditions.fits(condition, fact);
            }
        }

        /** Goes through the rules for which something was missing so far; whether they may make it for others. */
        private boolean goOn() {
            boolean more = false;
            for (int rule = 0; rule < isThere.length; rule++) {
                Chance chance = chances[rule];
                if (!isThere[rule] && chance.isThere(met, choices)) {
                    isThere[rule] = true;
                    more |= take(chance);
                }
            }
            return more;
        }

        private boolean take(Chance chance) {
            int bar = chance.bar(met);
            if (bar >= 0) {
                // The engine may get the rest for other rules, so it must see what bars this one.
                bars.add(bar);
                return false;
            }
            mark(chance.read(), read);
            for (Lookup lookup : chance.rows()) {
                rows.addAll(lookup.find(choices));
            }
            mark(chance.made(), met);
            return chance.made().length > 0;
        }

        /** The facts that rules may match, and the rows. */
        List<Fact> needed() {
            List<Fact> needed = new ArrayList<>(rows);
            for (int place = 0; place < about.length; place++) {
                Fact fact = facts.get(place);
                if (isRead(fact, about[place]) || isBar(fact, about[place])) {
                    needed.add(fact);
                }
            }
            return needed;
        }

        /** Whether rules may match a fact that came later. */
        boolean needs(Fact fact) {
            return isRead(fact, conditions.about(fact));
        }

        private boolean isRead(Fact fact, int[] about) {
            for (int condition : about) {
                if (read[condition] && conditions.fits(condition, fact)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it bars a rule that nothing before it barred: one fact for each is enough. */
        private boolean isBar(Fact fact, int[] about) {
            boolean isBar = false;
            for (int condition : about) {
                isBar |= bars.contains(condition) && conditions.fits(condition, fact) && bars.remove(condition);
            }
            return isBar;
        }
    }
}
