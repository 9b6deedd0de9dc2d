package nl.toetssteen.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ScoredFinding;

/** The strongest reasons for and against: what blocks first, then what moves the total most. */
public record Reasons(List<ScoredFinding> pro, List<ScoredFinding> contra) {
    private static final int MOST = 3;

    /** At most three of each, strongest first. */
    public static Reasons of(Appraisal appraisal) {
        Map<String, Double> shares = shares(appraisal);
        Comparator<ScoredFinding> strongest = Comparator.comparingDouble(finding -> -strength(finding, shares));
        return new Reasons(
                pick(appraisal.findings().stream().filter(finding -> finding.points() > 0), strongest),
                pick(appraisal.findings().stream().filter(Reasons::isAgainst), strongest));
    }

    private static boolean isAgainst(ScoredFinding finding) {
        return finding.effect().isObjection() || finding.points() < 0;
    }

    // The sort is stable: what is equally strong stays in the order of the rulebook.
    private static List<ScoredFinding> pick(Stream<ScoredFinding> findings, Comparator<ScoredFinding> strongest) {
        return findings.filter(finding -> finding.counted() || finding.effect().isObjection())
                .sorted(strongest)
                .limit(MOST)
                .toList();
    }

    private static double strength(ScoredFinding finding, Map<String, Double> shares) {
        return finding.effect().isObjection()
                ? Double.MAX_VALUE
                : Math.abs(finding.points()) * shares.getOrDefault(finding.criterion(), 0.0);
    }

    private static Map<String, Double> shares(Appraisal appraisal) {
        Map<String, Double> shares = new HashMap<>();
        appraisal
                .criteria()
                .forEach(score ->
                        shares.put(score.criterion(), Contribution.share(score, Contribution.weights(appraisal))));
        return shares;
    }
}
