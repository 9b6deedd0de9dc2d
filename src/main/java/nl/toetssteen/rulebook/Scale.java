package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.Map;
import nl.toetssteen.vocabulary.Grade;

/**
 * The numbers of the method, which live in {@code rulebook.yaml}.
 *
 * @param points points by weight, {@link Weight#NONE} being 0
 * @param groundFactor by how much a ground counts more than a strength
 * @param evidence factor by grade, 0 to 1
 * @param support lowest total, 0 to 100, for {@code support}
 * @param supportIf lowest total for {@code support, if}
 * @param rework lowest total for {@code rework}
 * @param borderline distance to a threshold within which a total is called borderline
 * @param harm score of another goal's criterion below which that goal is harmed
 */
public record Scale(
        Map<Weight, Integer> points,
        int groundFactor,
        Map<Grade, BigDecimal> evidence,
        int support,
        int supportIf,
        int rework,
        int borderline,
        int harm) {}
