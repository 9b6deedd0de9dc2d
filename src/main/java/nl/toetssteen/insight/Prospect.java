package nl.toetssteen.insight;

import java.util.List;

/**
 * What is not known about a proposal.
 *
 * @param asking the open questions that can still matter, those first on which an open proof hangs, then those that narrow most
 */
public record Prospect(Range range, List<Asking> asking) {}
