package nl.toetssteen.rulebook;

import java.util.List;

/**
 * Figures that are shown together, as one table.
 *
 * @param conclusion the conclusion that rests on them; may be empty
 * @param about what the reader should know about them
 */
public record FigureGroup(
        String id, String theme, String conclusion, List<Member> members, Words title, Words about, Place place) {

    /**
     * One of them.
     *
     * @param words what tells it from the others
     */
    public record Member(String figure, Words words) {}
}
