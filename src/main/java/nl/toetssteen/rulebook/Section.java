package nl.toetssteen.rulebook;

import java.util.List;

/**
 * A part of a theme's page.
 *
 * @param perLine whether its questions are asked for each spending line
 */
public record Section(String id, Words title, Words intro, boolean perLine, List<Question> questions) {}
