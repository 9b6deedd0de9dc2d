package nl.toetssteen.casework;

import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.rulebook.RulebookFolder;

/** Reads a rulebook and gets ready to judge by it, which takes seconds. */
@FunctionalInterface
public interface Reader {
    /** @throws nl.toetssteen.rulebook.DefectiveRulebook when it is refused */
    Appraiser read(RulebookFolder folder);
}
