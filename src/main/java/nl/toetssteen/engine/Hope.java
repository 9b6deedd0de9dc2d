package nl.toetssteen.engine;

/**
 * A fact that is not there but may still come.
 *
 * @param line the spending line that it would be about; 0 for the proposal as a whole
 * @param value its text or number, where a condition gives it a name
 * @param slots the open questions that decide it
 */
record Hope(int line, Object value, Opens slots) {}
