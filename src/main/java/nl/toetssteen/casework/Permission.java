package nl.toetssteen.casework;

import org.springframework.stereotype.Component;

/** Asks whether the one who acts may do what a use case does. */
@Component
public final class Permission {
    private final Who who;

    Permission(Who who) {
        this.who = who;
    }

    /**
     * Passes when the one who acts has the role.
     *
     * @throws NotPermitted when not
     */
    public void needs(Role role) {
        if (!who.acts().is(role)) {
            throw new NotPermitted(role.id());
        }
    }
}
