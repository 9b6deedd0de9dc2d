package nl.toetssteen.appraisal;

import java.time.LocalDate;

/**
 * What is needed to redo an appraisal and to see that it is the same.
 *
 * @param answers SHA-256 of the canonical answers; likewise the other digests, all in hexadecimal
 * @param weights digest of the weights by criterion
 * @param outcome digest of the canonical outcome
 * @param program version of this program
 * @param engine version of the rule engine
 */
public record Receipt(
        String answers,
        String rulebook,
        String edition,
        LocalDate date,
        String goal,
        String weights,
        String outcome,
        String program,
        String engine) {}
