package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;

/**
 * What the rules made of the facts, in no particular order.
 *
 * @param figures the figures over conclusions and findings, which follow their rules
 */
public record Fired(List<Finding> findings, List<Derivation> derivations, List<Figure> figures) {}
