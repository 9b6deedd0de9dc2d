/** The command line: judges files, checks a rulebook, explains a rule, without a database or a server. */
@NullMarked
package nl.toetssteen.batch;

import org.jspecify.annotations.NullMarked;
