package nl.toetssteen.batch;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/**
 * What a command works with.
 *
 * @param clock says what today is
 * @param in standard input
 * @param out standard output; a stream that tells when it cannot be written
 * @param err standard error
 */
public record Workplace(
        Appraisers appraisers, Archives archives, Clock clock, InputStream in, OutputStream out, OutputStream err) {}
