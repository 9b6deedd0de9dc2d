package nl.toetssteen.appraisal;

import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;

/** Judges proposals by one rulebook. Safe for use by several threads. */
public interface Appraiser {

    /** The rulebook that it judges by. */
    Rulebook rulebook();

    /** Judges a proposal. The same sheet and terms give an equal appraisal, always. */
    Appraisal appraise(Sheet sheet, Terms terms);

    /** A live appraisal, to be changed one answer at a time. */
    Sweep sweep(Sheet sheet, Terms terms);

    /** Says of every rule that did not fire why not, and which open questions rules wait for. */
    Explanation explain(Sheet sheet, Terms terms);
}
