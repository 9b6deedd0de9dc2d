package nl.toetssteen.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.report.Trace;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Citation;
import nl.toetssteen.rulebook.ConclusionSpec;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Words;

/** What became of a rule on one proposal, as plain text. */
final class RuleText {
    private final Rulebook rulebook;
    private final Speech speech;
    private final Wording wording;
    private final Appraisal appraisal;
    private final List<SilentRule> silent;

    RuleText(Appraiser appraiser, Sheet sheet, Terms terms, Speech speech) {
        this.rulebook = appraiser.rulebook();
        this.speech = speech;
        wording = new Wording(rulebook, speech.language());
        appraisal = appraiser.appraise(sheet, terms);
        silent = appraiser.explain(sheet, terms).silent();
    }

    /** Its title, why it fired or not, its sources and its logic. */
    String about(Rule rule) {
        List<String> lines = new ArrayList<>(heading(rule));
        lines.add("");
        lines.addAll(reasons(rule));
        lines.addAll(List.of("", speech.say("explain.sources")));
        sources(rule).forEach(source -> lines.add("- " + wording.source(source)));
        lines.addAll(List.of(
                "", speech.say("explain.logic", rule.place()), rule.text().strip()));
        return String.join("\n", lines) + "\n";
    }

    private List<String> heading(Rule rule) {
        Optional<Card> card = rulebook.cardOf(rule.name());
        Optional<Words> title = card.map(Card::title).or(() -> concluded(rule).map(ConclusionSpec::title));
        Stream<Words> explanation = card.map(Card::explanation).stream();
        String name =
                rule.name() + title.map(words -> " · " + wording.in(words)).orElse("");
        return Stream.concat(Stream.of(name), explanation.map(wording::in)).toList();
    }

    private List<Citation> sources(Rule rule) {
        return rulebook.cardOf(rule.name())
                .map(Card::sources)
                .or(() -> concluded(rule).map(ConclusionSpec::sources))
                .orElse(List.of());
    }

    /** For a rule without a card: what it concludes. */
    private Optional<ConclusionSpec> concluded(Rule rule) {
        return rule.conclusions().stream()
                .flatMap(conclusion -> rulebook.findConclusion(conclusion.name()).stream())
                .findFirst();
    }

    private List<String> reasons(Rule rule) {
        List<Trace.Step> steps = Trace.of(rulebook, appraisal).of(rule.name());
        return steps.isEmpty() ? whyNot(rule) : new WhyText(wording, speech, appraisal).of(steps);
    }

    private List<String> whyNot(Rule rule) {
        return silent.stream()
                .filter(each -> each.rule().equals(rule.name()))
                .flatMap(each -> new WhyNotText(wording, speech, appraisal).of(rule, each).stream())
                .toList();
    }
}
