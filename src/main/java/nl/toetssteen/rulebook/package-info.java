/**
 * Reads {@code rules/}, refuses it when defective, answers for its questions, criteria, cards, figures,
 * tables, numbers and words as of a date.
 */
@NullMarked
package nl.toetssteen.rulebook;

import org.jspecify.annotations.NullMarked;
