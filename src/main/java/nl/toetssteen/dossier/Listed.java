package nl.toetssteen.dossier;

import java.time.Instant;

/**
 * A dossier in a list, by its latest version.
 *
 * @param untouched whether it is a copy of an example in which nobody changed anything
 */
public record Listed(String id, String title, int version, Version.State state, Instant savedAt, boolean untouched) {}
