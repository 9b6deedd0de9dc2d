package nl.toetssteen.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.dossier.Version;

/** The states of a dossier as pages show them, and the moves that a page offers. */
final class Stages {
    private static final List<Version.State> ROAD = List.of(
            Version.State.DRAFT,
            Version.State.SUBMITTED,
            Version.State.CHECKED,
            Version.State.APPRAISED,
            Version.State.DECIDED,
            Version.State.CLOSED);

    private Stages() {}

    /** A move from the page of a dossier; submitting, checking and deciding have pages of their own. */
    enum Move {
        APPRAISE("appraise", Version.State.APPRAISED, false),
        REOPEN("reopen", Version.State.DRAFT, true),
        WITHDRAW("withdraw", Version.State.WITHDRAWN, true),
        CLOSE("close", Version.State.CLOSED, false);

        private final String id;
        private final Version.State leadsTo;
        private final boolean reason;

        Move(String id, Version.State leadsTo, boolean reason) {
            this.id = id;
            this.leadsTo = leadsTo;
            this.reason = reason;
        }

        String id() {
            return id;
        }

        boolean needsReason() {
            return reason;
        }

        boolean isPossible(Version.State from) {
            boolean again = this == REOPEN && from == Version.State.DRAFT;
            return !again && from.leadsTo(leadsTo);
        }
    }

    /** A state on the road from draft to closed. */
    record Stage(String words, boolean done, boolean now) {}

    static Optional<Move> move(String id) {
        return Stream.of(Move.values()).filter(move -> move.id().equals(id)).findFirst();
    }

    /** The ids of the moves that are possible now. */
    static List<String> moves(Version.State from) {
        return Stream.of(Move.values())
                .filter(move -> move.isPossible(from))
                .map(Move::id)
                .toList();
    }

    static List<Stage> path(Version.State now, Texts texts) {
        int at = ROAD.indexOf(now);
        return ROAD.stream()
                .map(state -> new Stage(texts.message("stage." + state.id()), ROAD.indexOf(state) < at, state == now))
                .toList();
    }
}
