package nl.toetssteen.rulebook;

/** Three-valued truth: what is open is never false. */
public enum Truth {
    NO,
    UNKNOWN,
    YES
}
