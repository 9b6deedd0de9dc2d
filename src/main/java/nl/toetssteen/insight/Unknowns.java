package nl.toetssteen.insight;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;

/**
 * The open questions of a proposal that can still matter: some rule waits for their answer, or they decide whether
 * such a question is asked.
 *
 * @param slots in the order of the form
 * @param alternatives the answers that each can be given
 * @param rules for each the rules that wait for it
 * @param whole whether the alternatives stand for all answers that there are
 * @param idle the open questions that can no longer matter, each with some answer
 */
record Unknowns(
        List<Slot> slots,
        List<List<Given>> alternatives,
        List<List<String>> rules,
        boolean whole,
        Map<Slot, Given> idle) {

    static Unknowns of(Appraiser appraiser, Sheet sheet, Terms terms) {
        Explanation explanation = appraiser.explain(sheet, terms);
        Map<Slot, List<String>> waiting = new LinkedHashMap<>();
        Stream.concat(explanation.open().stream(), explanation.mayFollow().stream())
                .forEach(open -> waiting.put(open.slot(), open.rules()));
        return new Finder(appraiser.rulebook(), waiting).unknowns(terms);
    }

    /** The number of combinations of answers. */
    BigInteger combinations() {
        return alternatives.stream()
                .map(each -> BigInteger.valueOf(each.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    int size() {
        return slots.size();
    }

    /** Looks for those that matter. */
    private record Finder(Rulebook rulebook, Map<Slot, List<String>> waiting) {

        Unknowns unknowns(Terms terms) {
            Set<Slot> matter = matter();
            List<Slot> slots =
                    waiting.keySet().stream().filter(matter::contains).toList();
            Alternatives possible = new Alternatives(rulebook, terms.date());
            List<Alternatives.Answers> answers = slots.stream()
                    .map(slot -> possible.of(rulebook.question(slot.question())))
                    .toList();
            return new Unknowns(
                    slots,
                    answers.stream().map(Alternatives.Answers::given).toList(),
                    slots.stream().map(waiting::get).toList(),
                    answers.stream().allMatch(Alternatives.Answers::whole),
                    idle(matter, possible));
        }

        private Map<Slot, Given> idle(Set<Slot> matter, Alternatives possible) {
            Map<Slot, Given> idle = new LinkedHashMap<>();
            waiting.keySet().stream()
                    .filter(slot -> !matter.contains(slot))
                    .forEach(slot -> idle.put(
                            slot,
                            possible.of(rulebook.question(slot.question()))
                                    .given()
                                    .get(0)));
            return idle;
        }

        private Set<Slot> matter() {
            Set<Slot> matter = new LinkedHashSet<>();
            waiting.forEach((slot, rules) -> {
                if (!rules.isEmpty()
                        || slot.question().equals(rulebook.contents().goalQuestion())) {
                    matter.add(slot);
                }
            });
            List<Slot> next = new ArrayList<>(matter);
            while (!next.isEmpty()) {
                Slot slot = next.remove(next.size() - 1);
                askedBy(slot).filter(matter::add).forEach(next::add);
            }
            return matter;
        }

        /** The open questions that decide whether a question is asked. */
        private Stream<Slot> askedBy(Slot slot) {
            Set<String> ids = new LinkedHashSet<>();
            collect(rulebook.question(slot.question()).when(), ids);
            return waiting.keySet().stream().filter(open -> ids.contains(open.question()));
        }

        private static void collect(Condition condition, Set<String> ids) {
            if (condition instanceof Condition.Is is) {
                ids.add(is.question());
            } else if (condition instanceof Condition.Any any) {
                any.of().forEach(part -> collect(part, ids));
            } else if (condition instanceof Condition.All all) {
                all.of().forEach(part -> collect(part, ids));
            }
        }
    }
}
