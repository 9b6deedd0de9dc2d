package nl.toetssteen.rulebook;

import java.util.Optional;

/**
 * What was made of what somebody typed.
 *
 * @param value the answer; unknown when nothing was typed, or when it was refused
 * @param problem why it was refused and what to type instead; nothing when it could be read
 */
public record Reading(Value value, Optional<Words> problem) {

    static Reading of(Value value) {
        return new Reading(value, Optional.empty());
    }

    static Reading refused(String nl, String en) {
        return refused(new Words(nl, en));
    }

    static Reading refused(Words problem) {
        return new Reading(Value.UNKNOWN, Optional.of(problem));
    }
}
