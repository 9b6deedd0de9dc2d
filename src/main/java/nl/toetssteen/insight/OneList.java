package nl.toetssteen.insight;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.toetssteen.insight.NotComparable.Reason;

/** Sees to it that only appraisals made on the same terms come into one list. */
record OneList(List<Contender> contenders) {

    /** @throws NotComparable that says what differs */
    void demand() {
        demandNumber();
        demandIds();
        demandOne(Reason.RULEBOOKS, each -> each.appraisal().receipt().rulebook());
        demandOne(Reason.DATES, each -> each.appraisal().terms().date().toString());
        demandOne(Reason.GOALS, each -> each.appraisal().goal());
        demandOne(Reason.WEIGHTS, each -> each.appraisal().receipt().weights());
    }

    private void demandNumber() {
        int number = contenders.size();
        if (number < Comparison.FEWEST || number > Comparison.MOST) {
            Reason reason = number < Comparison.FEWEST ? Reason.TOO_FEW : Reason.TOO_MANY;
            throw new NotComparable(reason, groups(each -> String.valueOf(number)));
        }
    }

    private void demandIds() {
        SortedMap<String, List<String>> twice = groups(Contender::id);
        twice.values().removeIf(ids -> ids.size() == 1);
        if (!twice.isEmpty()) {
            throw new NotComparable(Reason.SAME_ID, twice);
        }
    }

    private void demandOne(Reason reason, Function<Contender, String> property) {
        SortedMap<String, List<String>> groups = groups(property);
        if (groups.size() > 1) {
            throw new NotComparable(reason, groups);
        }
    }

    private SortedMap<String, List<String>> groups(Function<Contender, String> property) {
        return contenders.stream()
                .collect(Collectors.groupingBy(
                        property, TreeMap::new, Collectors.mapping(Contender::id, Collectors.toList())));
    }
}
