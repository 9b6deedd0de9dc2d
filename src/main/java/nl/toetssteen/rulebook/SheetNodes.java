package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a proposal, a case or an example, and names all that is wrong with them. */
final class SheetNodes {
    /** The most spending lines that a proposal can have. */
    private final Map<String, Question> questions = new LinkedHashMap<>();

    private final boolean complete;

    /**
     * @param questions all questions of the rulebook
     * @param complete whether a question that is not among them does not exist
     */
    SheetNodes(Collection<Question> questions, boolean complete) {
        this.complete = complete;
        questions.forEach(question -> this.questions.putIfAbsent(question.id(), question));
    }

    /** The answers that could be read, and what is wrong with the others. */
    record Result(Sheet sheet, List<Fault> faults) {}

    /**
     * @param answers to questions about the proposal as a whole
     * @param lines a list with the answers for each spending line
     */
    Result read(Node.Mapping answers, Optional<Node> lines) {
        SortedMap<Slot, Given> found = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        readLine(answers, 0, found, faults);
        List<Node.Mapping> each = lines.map(node -> each(node, faults)).orElse(List.of());
        for (int line = 1; line <= each.size(); line++) {
            readLine(each.get(line - 1), line, found, faults);
        }
        return new Result(new Sheet("", "", each.size(), found), faults);
    }

    private static List<Node.Mapping> each(Node node, List<Fault> faults) {
        if (!(node instanceof Node.Sequence sequence)) {
            faults.add(SheetFaults.notAList(node));
            return List.of();
        }
        if (sequence.items().size() > Sheet.MOST_LINES) {
            faults.add(SheetFaults.tooManyLines(
                    sequence.items().get(Sheet.MOST_LINES).line()));
        }
        return sequence.items().stream()
                .limit(Sheet.MOST_LINES)
                .map(item -> line(item, faults))
                .toList();
    }

    private static Node.Mapping line(Node item, List<Fault> faults) {
        if (item instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (!item.isNothing()) {
            faults.add(SheetFaults.notAMap(item, "lines"));
        }
        return new Node.Mapping(List.of(), item.line());
    }

    private void readLine(Node.Mapping answers, int line, SortedMap<Slot, Given> found, List<Fault> faults) {
        for (Node.Field field : answers.fields()) {
            Question question = known(field, line, faults);
            if (question != null) {
                Given given = new GivenReader(question, faults).read(field);
                if (!given.equals(Given.of(Value.UNKNOWN))) {
                    found.put(new Slot(question.id(), line), given);
                }
            }
        }
    }

    private @Nullable Question known(Node.Field field, int line, List<Fault> faults) {
        Question question = questions.get(field.key());
        if (question == null && complete) {
            faults.add(SheetFaults.unknownQuestion(field, questions.keySet()));
        } else if (question != null && question.perLine() != line > 0) {
            faults.add(SheetFaults.wrongPlace(field, question));
            return null;
        }
        return question;
    }
}
