package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Open;

/** Makes the chain of an appraisal: what is asked of it, with all that that rests on. */
final class TraceGraphs {
    private static final String VERDICT = "verdict";

    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final Texts texts;
    private final Wording wording;
    private final FactViews facts;
    private final List<TraceGraph.Node> nodes = new ArrayList<>();
    private final Set<TraceGraph.Edge> edges = new LinkedHashSet<>();
    private final Set<String> known = new LinkedHashSet<>();

    TraceGraphs(Rulebook rulebook, Appraisal appraisal, String proposal, Texts texts) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.texts = texts;
        this.wording = new Wording(rulebook, texts.language());
        this.facts = new FactViews(rulebook, appraisal, proposal, texts);
    }

    /** Of the findings under a criterion, or of all when it is empty; those without a criterion bear on the verdict itself. */
    TraceGraph of(String criterion) {
        verdict();
        appraisal.criteria().stream()
                .filter(score -> score.applies()
                        && (criterion.isEmpty() || score.criterion().equals(criterion)))
                .forEach(score -> {
                    String words = texts.words(
                                    rulebook.criterion(score.criterion()).words()) + " " + texts.whole(score.score());
                    add(new TraceGraph.Node(score.criterion(), "criterion", words, "", 3), List.of(VERDICT));
                });
        appraisal.findings().stream()
                .filter(finding -> criterion.isEmpty() || finding.criterion().equals(criterion))
                .forEach(this::finding);
        return TraceGraph.of(nodes, edges);
    }

    private void verdict() {
        String words = texts.message("verdict." + appraisal.verdict().id()) + " " + texts.whole(appraisal.total());
        add(new TraceGraph.Node(VERDICT, "verdict", words, "", 4), List.of());
    }

    private void add(TraceGraph.Node node, List<String> towards) {
        if (known.add(node.key())) {
            nodes.add(node);
        }
        towards.forEach(key -> edges.add(new TraceGraph.Edge(node.key(), key)));
    }

    private void finding(ScoredFinding finding) {
        String points = finding.effect().hasPoints() ? " " + texts.points(finding.points()) : "";
        String words = finding.rule() + points + " " + RuleTitles.of(rulebook, finding.rule(), texts);
        String kind = !finding.effect().hasPoints() || !finding.counted() || finding.points() == 0
                ? "none"
                : finding.points() > 0 ? "plus" : "minus";
        String key = key(finding.rule(), finding.line());
        String onto = finding.criterion().isEmpty() ? VERDICT : finding.criterion();
        add(new TraceGraph.Node(key, kind, words, facts.rule(finding.rule()), 2), List.of(onto));
        finding.matches().forEach(match -> match.forEach(fact -> behind(fact, key)));
    }

    private static String key(String rule, int line) {
        return rule + "#" + line;
    }

    /** What a fact is, and all that it rests on in its turn. Rows and parameters are the rulebook's, and left out. */
    private void behind(Fact fact, String onto) {
        if (fact instanceof Finding finding) {
            edges.add(new TraceGraph.Edge(key(finding.rule(), finding.line()), onto));
        } else if (fact instanceof Conclusion conclusion) {
            concluded(conclusion, onto);
        } else if (fact instanceof Answer || fact instanceof Open || fact instanceof Figure) {
            FactView view = facts.of(fact);
            add(
                    new TraceGraph.Node(wording.fact(fact) + fact.line(), "answer", wording.fact(fact), view.href(), 0),
                    List.of(onto));
        }
    }

    private void concluded(Conclusion conclusion, String onto) {
        String key = "=" + conclusion.name() + "/" + conclusion.value() + "#" + conclusion.line();
        boolean seen = known.contains(key);
        String words = wording.fact(conclusion);
        add(new TraceGraph.Node(key, "conclusion", words, facts.of(conclusion).href(), 1), List.of(onto));
        if (!seen) {
            for (Derivation derivation : appraisal.derivations()) {
                boolean makes = derivation.conclusion().name().equals(conclusion.name())
                        && derivation.conclusion().value().equals(conclusion.value())
                        && derivation.conclusion().line() == conclusion.line();
                if (makes) {
                    derivation.because().forEach(fact -> behind(fact, key));
                }
            }
        }
    }
}
