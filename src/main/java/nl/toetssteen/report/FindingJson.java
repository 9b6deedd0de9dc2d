package nl.toetssteen.report;

import java.util.List;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Citation;
import nl.toetssteen.rulebook.Source;

/** A finding as JSON, with the facts of its best-proven match and its sources. */
final class FindingJson {
    private final Wording wording;
    private final FactJson facts;

    FindingJson(Wording wording, FactJson facts) {
        this.wording = wording;
        this.facts = facts;
    }

    Fields of(ScoredFinding finding) {
        Fields fields = new Fields()
                .with("rule", finding.rule())
                .with("line", finding.line())
                .with("effect", finding.effect().id())
                .with("weight", finding.weight().id())
                .with("criterion", finding.criterion())
                .with("topic", finding.topic());
        score(fields, finding);
        return fields.with("text", wording.finding(finding))
                .with("because", facts.all(finding.because()))
                .with("sources", sources(finding.rule()));
    }

    private static void score(Fields fields, ScoredFinding finding) {
        fields.with("points", AppraisalJson.hundredths(finding.points()))
                .with("counted", finding.counted())
                .with("countedIn", finding.countedIn())
                .with("grade", finding.grade().id());
    }

    private List<Fields> sources(String rule) {
        List<Citation> citations =
                wording.rulebook().cardOf(rule).map(Card::sources).orElse(List.of());
        return citations.stream().map(this::source).toList();
    }

    private Fields source(Citation citation) {
        Source source = wording.rulebook().source(citation.source());
        return new Fields()
                .with("source", citation.source())
                .with("place", citation.place())
                .with("author", source.author())
                .with("year", source.year())
                .with("title", source.title());
    }
}
