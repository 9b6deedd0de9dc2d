package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;

/**
 * A verdict with all that it rests on. Lists are sorted: criteria in the order of the rulebook, findings by rule in
 * the order of the rulebook and then line, conclusions and figures by name and line.
 *
 * @param total weighted mean of the criteria that apply, 0 to 10 000, in hundredths
 * @param borderline whether the total is close to a threshold
 * @param goal the goal judged by
 * @param goalDeclared whether that goal was declared, by the proposal or the terms
 * @param facts the facts that the rules could match: answers, open questions, rows, parameters, figures
 * @param derivations every match that concluded something
 * @param open questions that apply and have no answer, in the order of the form and then line
 * @param mayApply questions of which open answers leave unknown whether they apply
 * @param ignored answers to questions that do not apply
 */
public record Appraisal(
        Sheet sheet,
        Terms terms,
        Verdict verdict,
        int total,
        boolean borderline,
        String goal,
        boolean goalDeclared,
        List<CriterionScore> criteria,
        List<ScoredFinding> findings,
        List<Conclusion> conclusions,
        List<Derivation> derivations,
        List<Figure> figures,
        List<ProofState> proofs,
        List<Cap> caps,
        List<Slot> open,
        List<Slot> mayApply,
        List<Slot> ignored,
        List<Fact> facts,
        Receipt receipt) {}
