/** An appraisal for use outside the program: as JSON, with its published schema. */
@NullMarked
package nl.toetssteen.report;

import org.jspecify.annotations.NullMarked;
