package nl.toetssteen.insight;

import java.util.Optional;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Weighing;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;

/** An alternative that is placed anew under each set of weights; doing nothing stays where it is. */
record Runner(Optional<Contender> contender, Optional<Weighing> weighing, int total, int place) {

    static Runner of(Rulebook rulebook, Contender contender) {
        int total = contender.appraisal().total();
        Verdict verdict = contender.appraisal().verdict();
        return new Runner(
                Optional.of(contender),
                Optional.of(Weighing.of(rulebook, contender.appraisal())),
                total,
                Preference.of(verdict, total));
    }

    static Runner nothing(Scale scale) {
        return new Runner(Optional.empty(), Optional.empty(), Preference.totalOfNothing(scale), Preference.ofNothing());
    }

    /** Its place when the criteria are weighed like this. */
    int place(long[] weights) {
        return weighing.map(each -> {
                    int weighed = each.total(weights);
                    return Preference.of(each.verdict(weighed), weighed);
                })
                .orElse(place);
    }
}
