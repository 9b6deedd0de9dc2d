/** The command line: judges files, checks a rulebook, explains a rule. It needs no database and starts no server. */
@NullMarked
package nl.toetssteen.batch;

import org.jspecify.annotations.NullMarked;
