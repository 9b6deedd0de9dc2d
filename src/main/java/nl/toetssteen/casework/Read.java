package nl.toetssteen.casework;

import java.util.List;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Words;

/**
 * What was made of the text in a field: the answer as far as it can be read, and what is wrong with the rest.
 *
 * @param problems in the order of the field; empty when all of it was read
 */
public record Read(Given given, List<Problem> problems) {

    /** Something that cannot be read, and how to mend it. */
    public record Problem(Part part, Words message) {}

    /** The parts of a field. */
    public enum Part {
        VALUE,
        EVIDENCE,
        NOTE,
        REFERENCES
    }
}
