package nl.toetssteen.casework;

/** Who acts now: the one signed in on a page, or whoever started a command. */
public interface Who {

    /**
     * The person that acts.
     *
     * @throws IllegalStateException when nobody does
     */
    Person acts();
}
