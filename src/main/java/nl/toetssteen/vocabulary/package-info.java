/** The words in which rules are written: facts and the two verbs {@code conclude} and {@code finding}. */
@NullMarked
package nl.toetssteen.vocabulary;

import org.jspecify.annotations.NullMarked;
