package nl.toetssteen.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.toetssteen.insight.Basis;
import nl.toetssteen.insight.Range;

/**
 * Where a proposal can still end, in words.
 *
 * @param closed whether no open question matters any more
 * @param low the lowest total as a whole number; of a sample the lowest that was found
 * @param high the highest, likewise
 * @param verdicts those still possible, the worst first
 * @param basis whether all combinations of answers were looked at, or how many
 */
record RangeWords(boolean closed, boolean exact, String low, String high, String verdicts, String basis)
        implements Serializable {

    static RangeWords of(Range range, Texts texts) {
        return new RangeWords(
                range.questions() == 0,
                range.basis().exact(),
                texts.whole(range.low()),
                texts.whole(range.high()),
                range.verdicts().keySet().stream()
                        .map(verdict -> texts.message("verdict." + verdict.id()))
                        .collect(Collectors.joining(" · ")),
                looked(range.basis(), texts));
    }

    private static String looked(Basis basis, Texts texts) {
        return basis.exact() ? basis(basis, texts) : texts.message("standing.searched", basis(basis, texts));
    }

    /** What a number rests on. */
    static String basis(Basis basis, Texts texts) {
        String count = texts.number(BigDecimal.valueOf(basis.count()));
        return basis.exact()
                ? texts.message("insight.exact", count)
                : texts.message("insight.sample", count, String.valueOf(basis.seed()));
    }
}
