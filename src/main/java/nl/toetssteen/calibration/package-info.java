/** Compares what the rulebook advises with what independent judges found. */
@NullMarked
package nl.toetssteen.calibration;

import org.jspecify.annotations.NullMarked;
