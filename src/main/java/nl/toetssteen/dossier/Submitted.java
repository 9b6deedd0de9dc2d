package nl.toetssteen.dossier;

import java.time.Instant;
import nl.toetssteen.appraisal.Receipt;

/**
 * The appraisal that was kept with a version.
 *
 * @param document the whole of it as JSON: verdict, findings with what they rest on, figures, silent rules, receipt
 */
public record Submitted(
        String dossier, int version, Instant at, String verdict, long total, Receipt receipt, String document) {}
