/** Wiring and the clock. */
@NullMarked
package nl.toetssteen;

import org.jspecify.annotations.NullMarked;
