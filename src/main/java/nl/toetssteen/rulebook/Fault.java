package nl.toetssteen.rulebook;

/**
 * Something wrong in a file, before it is known whose file it is.
 *
 * @param line counted from 1
 * @param field the key or question concerned, or an empty string
 * @param problem what is wrong
 * @param remedy how to mend it
 */
record Fault(int line, String field, Words problem, Words remedy) {

    /** Problem and remedy in one text. */
    Words message() {
        return new Words(problem.nl() + " " + remedy.nl(), problem.en() + " " + remedy.en());
    }
}
