package nl.toetssteen.dossier;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An account by its latest version.
 *
 * @param version from 1; a change makes the next
 * @param roles their words, as {@code civil-servant}
 * @param sessionsFrom the version from which on a sign-in still holds
 * @param demo whether its password is known to everybody
 */
public record Account(
        String id,
        int version,
        State state,
        SortedSet<String> roles,
        int sessionsFrom,
        boolean demo,
        Identity identity) {
    public Account {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /** Whether somebody can sign in with it. */
    public enum State {
        ACTIVE,
        BLOCKED
    }

    /** Why a version was made. */
    public enum Change {
        OPENED(false),
        ROLES(false),
        BLOCKED(true),
        UNBLOCKED(false),
        PASSWORD(true),
        RESET(true),
        SIGNED_OUT(true);

        private final boolean endsSessions;

        Change(boolean endsSessions) {
            this.endsSessions = endsSessions;
        }

        /** Whether whoever is signed in no longer is. */
        public boolean endsSessions() {
            return endsSessions;
        }
    }

    /** A first version that is not stored yet. */
    static Account opened(String id, Set<String> roles, boolean demo, Identity identity) {
        return new Account(id, 1, State.ACTIVE, new TreeSet<>(roles), 1, demo, identity);
    }

    /** The same account in another state. */
    public Account in(State other) {
        return new Account(id, version, other, roles, sessionsFrom, demo, identity);
    }

    /** The same account with other roles. */
    public Account with(Set<String> others) {
        return new Account(id, version, state, new TreeSet<>(others), sessionsFrom, demo, identity);
    }

    /** The same account with a password; an empty text takes it away. */
    public Account secured(String password) {
        Identity secured = new Identity(identity.signIn(), identity.name(), password);
        return new Account(id, version, state, roles, sessionsFrom, demo, secured);
    }

    Account next(Change change) {
        int number = version + 1;
        return new Account(id, number, state, roles, change.endsSessions() ? number : sessionsFrom, demo, identity);
    }
}
