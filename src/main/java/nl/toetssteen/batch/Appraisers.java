package nl.toetssteen.batch;

import java.nio.file.Path;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraiser;

/** Finds somebody who judges by a rulebook. */
@FunctionalInterface
public interface Appraisers {

    /**
     * An appraiser for the rulebook in a folder, or for the one that ships with the program.
     *
     * @throws nl.toetssteen.rulebook.DefectiveRulebook when the rulebook is refused
     */
    Appraiser by(Optional<Path> folder);
}
