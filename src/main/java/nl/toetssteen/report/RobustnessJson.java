package nl.toetssteen.report;

import java.util.List;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Robustness;

/** How firm a verdict is, as JSON. */
final class RobustnessJson {
    private final Wording wording;

    RobustnessJson(Wording wording) {
        this.wording = wording;
    }

    Fields of(Robustness robustness) {
        return new Fields()
                .with("weights", weights(robustness))
                .with("goals", robustness.goals().stream().map(this::goal).toList())
                .with("betterUnder", goals(robustness.better()))
                .with("needsOwnGoal", robustness.needsOwnGoal())
                .with(
                        "thresholds",
                        robustness.thresholds().stream()
                                .map(RobustnessJson::threshold)
                                .toList());
    }

    private static Fields weights(Robustness robustness) {
        return new Fields()
                .with("keeps", BasisJson.share(robustness.keeps()))
                .with("verdicts", BasisJson.shares(robustness.verdicts(), robustness.basis()))
                .with("basis", BasisJson.of(robustness.basis()));
    }

    private Fields goal(Robustness.UnderGoal under) {
        return new Fields()
                .with("goal", under.goal())
                .with("label", wording.in(wording.rulebook().goal(under.goal()).words()))
                .with("own", under.own())
                .with("verdict", under.verdict().id())
                .with("total", AppraisalJson.hundredths(under.total()))
                .with("basis", BasisJson.of(BasisJson.ONE));
    }

    private static List<String> goals(List<Robustness.UnderGoal> goals) {
        return goals.stream().map(Robustness.UnderGoal::goal).toList();
    }

    private static Fields threshold(Robustness.Distance distance) {
        return new Fields()
                .with("verdict", distance.verdict().id())
                .with("at", AppraisalJson.hundredths(distance.at()))
                .with("distance", AppraisalJson.hundredths(distance.distance()))
                .with("basis", BasisJson.of(BasisJson.ONE));
    }
}
