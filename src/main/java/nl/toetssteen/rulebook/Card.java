package nl.toetssteen.rulebook;

import java.util.List;

/**
 * All that is said about one id of the catalogue.
 *
 * @param statements in the order of the card; empty for ids that only conclude, or that are checks of the form
 * @param explanation what the rule holds and why, for whoever checks it
 */
public record Card(
        String id,
        String theme,
        Words title,
        Words explanation,
        List<Statement> statements,
        List<Citation> sources,
        List<Case> cases,
        Place place) {}
