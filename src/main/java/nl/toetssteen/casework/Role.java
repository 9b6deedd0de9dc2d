package nl.toetssteen.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do. One person can have several roles; what two people must do, no combination of roles lets one do. */
public enum Role {
    /** Enters proposals, answers for them, and checks the justification of those of colleagues. */
    CIVIL_SERVANT,
    /** Votes and decides. */
    COMMITTEE,
    /** Reads, verifies and replays everything, and changes nothing. */
    AUDITOR,
    /** Proposes rulebooks and puts them in force. */
    RULEBOOK_KEEPER,
    /** Keeps the accounts. */
    ADMINISTRATOR;

    /** As it is written in files, texts and addresses: {@code civil-servant}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role that is written so. */
    public static Optional<Role> of(String id) {
        return Stream.of(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
