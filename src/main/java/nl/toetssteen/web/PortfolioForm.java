package nl.toetssteen.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * The form on which a budget is spent, as its page shows it.
 *
 * @param budgets one for each goal that the proposals have
 * @param ceilings one for each label of the rulebook
 */
record PortfolioForm(List<Field> budgets, List<Field> ceilings, List<Line> lines) {

    /**
     * A field.
     *
     * @param key its name and id
     * @param error empty when nothing is wrong
     */
    record Field(String key, String name, String label, String typed, String error) {}

    /** A proposal with what can be said about it. */
    record Line(
            String id,
            String title,
            String about,
            String tone,
            String verdict,
            Field amount,
            Field share,
            String wish) {}

    /** What is wrong, field by field. */
    List<Field> errors() {
        Stream<Field> amounts = lines.stream().flatMap(line -> Stream.of(line.amount(), line.share()));
        return Stream.of(budgets.stream(), ceilings.stream(), amounts)
                .flatMap(fields -> fields)
                .filter(field -> !field.error().isEmpty())
                .toList();
    }
}
