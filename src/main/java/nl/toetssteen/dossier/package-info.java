/** Keeping what was proposed, checked and appraised: every save a version, in a database. */
@NullMarked
package nl.toetssteen.dossier;

import org.jspecify.annotations.NullMarked;
