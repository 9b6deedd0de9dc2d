package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import nl.toetssteen.vocabulary.Grade;

/**
 * A number that a figure is calculated from, or why there is none.
 *
 * @param number 0 unless it is known
 * @param grade {@link Grade#PLAIN} unless it is known
 */
record Quantity(State state, BigDecimal number, Grade grade) {

    /** A number is known; or was not asked for; or is not there, because something is open or lapsed. */
    enum State {
        KNOWN,
        NOT_ASKED,
        MISSING
    }

    static final Quantity NOT_ASKED = new Quantity(State.NOT_ASKED, BigDecimal.ZERO, Grade.PLAIN);
    static final Quantity MISSING = new Quantity(State.MISSING, BigDecimal.ZERO, Grade.PLAIN);

    static Quantity known(BigDecimal number, Grade grade) {
        return new Quantity(State.KNOWN, number, grade);
    }

    boolean isKnown() {
        return state == State.KNOWN;
    }

    boolean isMissing() {
        return state == State.MISSING;
    }

    /** As known, no better proven than this; nothing changes when it is not known. */
    Quantity noBetterThan(Grade other) {
        return isKnown() ? known(number, weaker(grade, other)) : this;
    }

    /** Both together: what is missing makes the sum missing, what was not asked adds nothing. */
    Quantity plus(Quantity other) {
        if (isMissing() || other.state == State.NOT_ASKED) {
            return this;
        }
        return state == State.NOT_ASKED || other.isMissing()
                ? other
                : known(number.add(other.number), weaker(grade, other.grade));
    }

    static Grade weaker(Grade one, Grade other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
