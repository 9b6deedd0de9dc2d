package nl.toetssteen.batch;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Ceiling;
import nl.toetssteen.insight.MustHavesDoNotFit;
import nl.toetssteen.insight.NotComparable;
import nl.toetssteen.insight.Pace;
import nl.toetssteen.insight.PortfolioStudy;
import nl.toetssteen.insight.Split;
import nl.toetssteen.report.PortfolioJson;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Spends a budget on proposals where it is worth most. */
@Command(name = "portfolio")
final class MakePortfolio extends InsightTask {

    @Mixin
    PortfolioOptions spending = new PortfolioOptions();

    MakePortfolio(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work() {
        check();
        spending.check(speech);
        Appraiser appraiser = open(rules);
        Rulebook rulebook = appraiser.rulebook();
        Map<String, Appraisal> appraisals = new AppraisedFiles(workplace, speech)
                .judge(files, appraiser, options.terms(rulebook, workplace.clock(), speech));
        List<Candidate> candidates = new Applicants(rulebook, appraisals, spending, speech).candidates();
        List<PortfolioStudy> studies = studies(rulebook, candidates);
        deliver(
                isJson()
                        ? PortfolioJson.write(
                                studies, appraisals.values().iterator().next().receipt())
                        : new PortfolioText(speech, new Wording(rulebook, speech.language())).of(studies));
        return DONE;
    }

    private List<PortfolioStudy> studies(Rulebook rulebook, List<Candidate> candidates) {
        try {
            Split split = new Split(budgets(rulebook, candidates), ceilings(rulebook, candidates));
            return split.studies(rulebook.scale(), candidates, Pace.THOROUGH);
        } catch (NotComparable refused) {
            throw refusal(refused);
        } catch (MustHavesDoNotFit refused) {
            throw speech.refuse(
                    refused.ceiling().isEmpty() ? "must.budget" : "must.ceiling",
                    String.join(", ", refused.ids()),
                    refused.needed(),
                    refused.available(),
                    refused.ceiling());
        }
    }

    /** In the order of the rulebook; one amount is for the one goal that the proposals have. */
    private Map<String, Long> budgets(Rulebook rulebook, List<Candidate> candidates) {
        if (spending.hasOneBudget()) {
            return Map.of(oneGoal(candidates), spending.oneBudget(speech));
        }
        Map<String, Long> given = spending.budgets(speech);
        List<String> goals = rulebook.goals().stream().map(Goal::id).toList();
        given.keySet().forEach(goal -> PortfolioOptions.demand(goal, goals, "goal.unknown", speech));
        Map<String, Long> budgets = new LinkedHashMap<>();
        goals.stream().filter(given::containsKey).forEach(goal -> budgets.put(goal, given.getOrDefault(goal, 0L)));
        return budgets;
    }

    private String oneGoal(List<Candidate> candidates) {
        Map<String, List<String>> byGoal = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.merit().goal(),
                        LinkedHashMap::new,
                        Collectors.mapping(Candidate::id, Collectors.toList())));
        if (byGoal.size() > 1) {
            String listed = byGoal.entrySet().stream()
                    .map(group -> group.getKey() + ": " + String.join(", ", group.getValue()))
                    .collect(Collectors.joining("; "));
            throw speech.refuse("budget.by-goal", listed, String.join("=…,", byGoal.keySet()) + "=…");
        }
        return byGoal.keySet().iterator().next();
    }

    private List<Ceiling> ceilings(Rulebook rulebook, List<Candidate> candidates) {
        Set<String> known = Stream.concat(
                        rulebook.contents().portfolio().labels().stream().map(label -> label.id()),
                        candidates.stream().flatMap(candidate -> candidate.request().labels().keySet().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        return spending.caps(speech).entrySet().stream()
                .map(cap -> ceiling(cap.getKey(), cap.getValue(), known))
                .toList();
    }

    private Ceiling ceiling(String name, String most, Set<String> known) {
        String label = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
        PortfolioOptions.demand(label, known, "label.unknown", speech);
        boolean percent = most.endsWith("%");
        return new Ceiling(
                label,
                name.substring(Math.min(name.length(), label.length() + 1)),
                new BigDecimal(percent ? most.substring(0, most.length() - 1) : most),
                percent ? Ceiling.Unit.PERCENT : Ceiling.Unit.EUROS);
    }
}
