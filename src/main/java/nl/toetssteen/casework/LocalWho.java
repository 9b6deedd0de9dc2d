package nl.toetssteen.casework;

import java.util.Set;

/** The one person at this computer, who may do everything. For a program that has no accounts. */
public final class LocalWho implements Who {
    private static final Person LOCAL = new Person("local", "local", Set.of(Role.values()));

    @Override
    public Person acts() {
        return LOCAL;
    }
}
