package nl.toetssteen.casework;

/** To what something was done, as the audit trail names it. */
public final class Subject {
    /** The trail itself. */
    public static final String TRAIL = "trail";

    private Subject() {}

    public static String dossier(String id) {
        return "dossier/" + id;
    }

    /** @param digest of the rulebook */
    public static String rulebook(String digest) {
        return "rulebook/" + digest;
    }

    /** @param actor the commitment to the person, for a name would be there for ever */
    public static String person(String actor) {
        return "person/" + actor;
    }
}
