package nl.toetssteen.appraisal;

import java.util.List;
import java.util.function.Predicate;
import nl.toetssteen.appraisal.ProofState.State;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;

/** How proofs stand. What counts against is taken as said; what counts in favour must be at least reasoned. */
record Proofs(List<Derivation> derivations) {
    private static final Predicate<Conclusion> REFUTED = conclusion -> is("refuted", conclusion);
    private static final Predicate<Conclusion> SHOWN = conclusion -> is("shown", conclusion) && conclusion.shown();
    private static final Predicate<Conclusion> NOT_NEEDED =
            conclusion -> is("not-needed", conclusion) && conclusion.shown();

    private static boolean is(String value, Conclusion conclusion) {
        return conclusion.value().equals(value);
    }

    ProofState of(Proof proof) {
        List<Derivation> about = derivations.stream()
                .filter(derivation -> derivation.conclusion().name().equals(proof.conclusion()))
                .toList();
        State state = state(about.stream().map(Derivation::conclusion).toList());
        return new ProofState(proof.id(), state, restingOn(state, about));
    }

    /** How a proof stands on conclusions about it. */
    static State state(List<Conclusion> about) {
        if (about.stream().anyMatch(REFUTED)) {
            return State.REFUTED;
        }
        if (about.stream().anyMatch(SHOWN)) {
            return State.SHOWN;
        }
        return about.stream().anyMatch(NOT_NEEDED) ? State.NOT_NEEDED : State.OPEN;
    }

    /** An open proof shows all that is there, so that a reader sees what falls short. */
    private static List<Derivation> restingOn(State state, List<Derivation> about) {
        return switch (state) {
            case REFUTED -> only(REFUTED, about);
            case SHOWN -> only(SHOWN, about);
            case NOT_NEEDED -> only(NOT_NEEDED, about);
            case OPEN -> about;
        };
    }

    private static List<Derivation> only(Predicate<Conclusion> what, List<Derivation> about) {
        return about.stream()
                .filter(derivation -> what.test(derivation.conclusion()))
                .toList();
    }
}
