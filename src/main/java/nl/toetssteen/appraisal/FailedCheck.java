package nl.toetssteen.appraisal;

import nl.toetssteen.rulebook.Words;

/**
 * A check of the form that fails: a proposal cannot be submitted with it.
 *
 * @param id the id in the catalogue
 * @param question the question to go to
 * @param message what the proposer sees, with the numbers in it
 */
public record FailedCheck(String id, String question, Words message) {}
