package nl.toetssteen.appraisal;

import java.math.BigDecimal;

/**
 * @param applies whether the criterion counts for this proposal
 * @param score 0 to 10 000, in hundredths; the base when it does not apply
 * @param weight its weight under the goal or the terms
 */
public record CriterionScore(String criterion, boolean applies, int score, BigDecimal weight) {}
