/** What people can do: one class for each use case, with its transaction and its permission. */
@NullMarked
package nl.toetssteen.casework;

import org.jspecify.annotations.NullMarked;
