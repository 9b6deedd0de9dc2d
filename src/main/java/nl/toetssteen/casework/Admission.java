package nl.toetssteen.casework;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody has signed in: all that a session remembers. Whether it still holds, and what the person may do, is
 * asked anew for each page.
 *
 * @param account its id
 * @param version the version of the account at that moment
 * @param since when
 */
public record Admission(String account, int version, Instant since) implements Serializable {}
