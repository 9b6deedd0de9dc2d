package nl.toetssteen.casework;

import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookFolder;

/** Reads a rulebook to look at; not yet to judge by, which takes longer. */
@FunctionalInterface
public interface Parser {
    /** @throws nl.toetssteen.rulebook.DefectiveRulebook when it is refused */
    Rulebook parse(RulebookFolder folder);
}
