package nl.toetssteen.rulebook;

/**
 * Something that makes a rulebook unfit for use. For the rulebook keeper, in English.
 *
 * @param place where it stands
 * @param problem what is wrong
 * @param remedy how to mend it
 */
public record RulebookDefect(Place place, String problem, String remedy) implements Comparable<RulebookDefect> {
    @Override
    public int compareTo(RulebookDefect other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : problem.compareTo(other.problem);
    }

    @Override
    public String toString() {
        return place + ": " + problem + " " + remedy;
    }
}
