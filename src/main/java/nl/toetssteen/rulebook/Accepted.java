package nl.toetssteen.rulebook;

/**
 * A remark that the rulebook's keeper has judged: it is meant to be so.
 *
 * @param name the name in the remark
 * @param reason why it stays as it is
 */
public record Accepted(Remark.Kind kind, String name, Words reason, Place place) {

    /** Whether it is about this remark. */
    boolean covers(Remark remark) {
        return kind == remark.kind() && name.equals(remark.name());
    }
}
