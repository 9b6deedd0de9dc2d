package nl.toetssteen.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.rulebook.Statement;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;

/** Makes of all matches of one rule for one line one finding, and lets each topic count once. */
final class Findings {
    /** Best-proven first, so that the first match of a rule for a line is the one that counts. */
    private static final Comparator<Match> IN_ORDER = Comparator.comparingInt((Match match) -> match.stated.order())
            .thenComparing(match -> match.finding.rule())
            .thenComparingInt(match -> match.finding.line())
            .thenComparing(match -> match.grade, Comparator.reverseOrder())
            .thenComparing(match -> match.finding.because(), FactOrder.LISTS);

    /** Most points first; which of two equal ones counts must not depend on the order of the files. */
    private static final Comparator<Group> WEIGHTIEST_FIRST = Comparator.comparingInt(
                    (Group group) -> -Math.abs(group.points()))
            .thenComparing(Group::rule)
            .thenComparingInt(Group::line);

    private final Map<Topic, Group> counted = new HashMap<>();

    private Findings() {}

    /** One match of one rule. */
    private record Match(Method.Stated stated, Finding finding, Grade grade) {}

    /** All matches of one rule for one line. */
    private record Group(Method.Stated stated, String rule, int line, Grade grade, List<List<Fact>> matches) {
        int points() {
            return stated.points(grade);
        }

        boolean isOf(Match match) {
            return rule.equals(match.finding.rule()) && line == match.finding.line();
        }

        void add(List<Fact> because) {
            if (!matches.get(matches.size() - 1).equals(because)) {
                matches.add(because);
            }
        }

        Topic topic() {
            Statement statement = stated.statement();
            return new Topic(
                    statement.topic(), statement.criterion(), statement.effect().isFavourable());
        }

        String reference() {
            return line == 0 ? rule : rule + "#" + line;
        }
    }

    /** What counts once. */
    private record Topic(String name, String criterion, boolean favourable) {}

    /** The findings by rule in the order of the rulebook and then line. */
    static List<ScoredFinding> of(Method method, List<Finding> fired) {
        List<Group> groups = groups(method, fired);
        Findings findings = new Findings();
        groups.forEach(findings::compete);
        return groups.stream().map(findings::score).toList();
    }

    private static List<Group> groups(Method method, List<Finding> fired) {
        List<Group> groups = new ArrayList<>();
        for (Match match : sorted(method, fired)) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).isOf(match)) {
                groups.add(group(match));
            } else {
                groups.get(groups.size() - 1).add(match.finding.because());
            }
        }
        return groups;
    }

    private static List<Match> sorted(Method method, List<Finding> fired) {
        return fired.stream()
                .map(finding -> new Match(method.stated(finding.rule()), finding, finding.grade()))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Group group(Match match) {
        List<List<Fact>> matches = new ArrayList<>(List.of(match.finding.because()));
        return new Group(match.stated, match.finding.rule(), match.finding.line(), match.grade, matches);
    }

    private void compete(Group group) {
        if (group.stated.statement().effect().hasPoints()) {
            counted.merge(group.topic(), group, Findings::weightier);
        }
    }

    private static Group weightier(Group one, Group other) {
        return WEIGHTIEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private ScoredFinding score(Group group) {
        Statement statement = group.stated.statement();
        Group counting = counted.get(group.topic());
        boolean hasPoints = statement.effect().hasPoints();
        return new ScoredFinding(
                group.rule,
                group.line,
                statement.effect(),
                statement.weight(),
                statement.criterion(),
                statement.topic(),
                group.points(),
                hasPoints && group == counting,
                hasPoints && counting != null && group != counting ? counting.reference() : "",
                group.grade,
                List.copyOf(group.matches));
    }
}
