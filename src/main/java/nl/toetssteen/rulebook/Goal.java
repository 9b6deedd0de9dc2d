package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A goal that a proposal can have.
 *
 * @param criterion its own criterion, which bounds the other goals
 * @param weights weight of each criterion
 * @param proofs ids of the proofs that it demands, in order
 */
public record Goal(
        String id, String criterion, Map<String, BigDecimal> weights, List<String> proofs, Words words, Place place) {}
