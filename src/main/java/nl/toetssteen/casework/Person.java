package nl.toetssteen.casework;

import java.util.Set;

/**
 * Somebody who acts.
 *
 * @param id of the account; never changes and is never given to another
 * @param name as colleagues know it
 */
public record Person(String id, String name, Set<Role> roles) {

    /** Whoever started a command. Has all roles: the machine itself is in the hands of this person. */
    public static final Person COMMAND = new Person("command", "command", Set.of(Role.values()));

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether this person has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
