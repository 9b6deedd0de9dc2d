package nl.toetssteen.rulebook;

import java.util.List;

/** When a question is asked, in terms of other answers. Open answers make it unknown, see {@link Truth}. */
public sealed interface Condition {

    /** Always asked. */
    Condition ALWAYS = new All(List.of());

    /** All hold; an empty list holds. */
    record All(List<Condition> of) implements Condition {}

    /** At least one holds. */
    record Any(List<Condition> of) implements Condition {}

    /**
     * The answer to a question is one of these options, or, for several choices, has one of them. From outside a
     * spending line, a question of the lines means: on any line.
     */
    record Is(String question, List<String> options) implements Condition {}
}
