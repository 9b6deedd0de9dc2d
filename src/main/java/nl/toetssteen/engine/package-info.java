/**
 * The only place that knows Drools: parses and compiles a rulebook's logic, fires it, explains what did not fire.
 */
@NullMarked
package nl.toetssteen.engine;

import org.jspecify.annotations.NullMarked;
