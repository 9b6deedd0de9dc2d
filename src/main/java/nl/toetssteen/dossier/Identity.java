package nl.toetssteen.dossier;

/**
 * Whose an account is. All texts are empty once that has been erased.
 *
 * @param signIn by which the person signs in, in small letters; no two accounts have the same
 * @param name as colleagues know it
 * @param password what a password is checked against, never the password itself; empty when there is none
 */
public record Identity(String signIn, String name, String password) {
    static final Identity ERASED = new Identity("", "", "");

    /** Letters in a name to sign in with. */
    public static final int LONGEST_SIGN_IN = 100;

    /** Letters in a name. */
    public static final int LONGEST_NAME = 200;

    /** Whether a provider of the organisation vouches for the person, who then needs no password here. */
    public boolean external() {
        return signIn.contains(":");
    }

    // What a password is checked against belongs in no log.
    @Override
    public String toString() {
        return "Identity[" + signIn + "]";
    }
}
