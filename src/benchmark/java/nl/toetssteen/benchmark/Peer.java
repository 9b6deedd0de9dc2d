package nl.toetssteen.benchmark;

import java.util.Collection;
import nl.toetssteen.appraisal.FactSheet;

/** Some way to work out which of the thirty rules fire. */
interface Peer {

    /** The names of the rules that fire on these facts, in any order. */
    Collection<String> fired(FactSheet facts);
}
