package nl.toetssteen.rulebook;

import java.util.List;

/**
 * A proposal that ships with the rulebook, with what must come of it.
 *
 * @param id the file name without ending
 * @param words its title
 * @param about where it comes from and what to look at
 * @param completedFrom the id of the example that this one completes, or an empty string
 * @param verdicts the verdicts that would be right, by id
 * @param fires rule names that must fire
 * @param silent rule names that must not fire
 */
public record Example(
        String id,
        Words words,
        Words about,
        String completedFrom,
        List<String> verdicts,
        List<String> fires,
        List<String> silent,
        List<Citation> sources,
        Sheet sheet,
        Place place) {}
