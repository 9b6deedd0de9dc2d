package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Figure;

/** What comes of judging, before it is signed with a receipt. */
record Outcome(
        Goal goal,
        Verdict verdict,
        Scorecard scorecard,
        List<ScoredFinding> findings,
        List<Conclusion> conclusions,
        List<Derivation> derivations,
        List<Figure> figures,
        List<ProofState> proofs,
        List<Cap> caps) {}
