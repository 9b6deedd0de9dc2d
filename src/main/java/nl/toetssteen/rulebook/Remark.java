package nl.toetssteen.rulebook;

import java.util.Locale;

/**
 * Something about a rulebook that is probably not meant. For the rulebook keeper, in English.
 *
 * @param name what it is about; with the kind it tells the remark from all others
 * @param what what was found
 * @param remedy how to mend it
 */
public record Remark(Kind kind, String name, String what, String remedy, Place place) implements Comparable<Remark> {

    /** What is remarked on. */
    public enum Kind {
        /** A rule whose conditions cannot all hold. */
        NEVER_FIRES,
        /** A rule that fires on every form that is filled in. */
        ALWAYS_FIRES,
        /** Two findings, for and against, that rest on the same answers. */
        CONTRADICTION,
        /** A question whose answer nothing reads. */
        UNREAD_QUESTION,
        /** Options that nothing tells apart. */
        SAME_OPTIONS,
        /** A conclusion that nothing asks for. */
        UNUSED_CONCLUSION,
        /** A topic of one statement. */
        LONE_TOPIC,
        /** A finding against the proposal that no answer takes away. */
        NO_CURE,
        /** A condition that no choice of the proposer meets. */
        UNMEETABLE_CONDITION,
        /** An accepted remark that is no longer made, or is accepted twice. */
        OUTDATED_ACCEPTANCE;

        /** The word in {@code accepted.yaml}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Remark of(Kind kind, Rule rule, String what, String remedy) {
        return new Remark(kind, rule.name(), what, remedy, rule.place());
    }

    @Override
    public int compareTo(Remark other) {
        int byPlace = place.compareTo(other.place);
        int byKind = byPlace != 0 ? byPlace : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return place + ": [" + kind.id() + "] " + name + ": " + what + " " + remedy;
    }
}
