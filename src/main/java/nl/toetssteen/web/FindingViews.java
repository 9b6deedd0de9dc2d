package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Lines;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Grade;

/** Puts findings in words, with all that is behind them. */
final class FindingViews {
    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final FactViews facts;
    private final Texts texts;
    private final Wording wording;

    FindingViews(Rulebook rulebook, Appraisal appraisal, FactViews facts, Texts texts) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.facts = facts;
        this.texts = texts;
        this.wording = new Wording(rulebook, texts.language());
    }

    List<FindingView> of(List<ScoredFinding> findings) {
        return findings.stream().map(this::of).toList();
    }

    FindingView of(ScoredFinding finding) {
        return new FindingView(
                finding.rule(),
                finding.rule() + (finding.line() == 0 ? "" : ":" + finding.line()),
                facts.rule(finding.rule()),
                tone(finding.effect()),
                finding.effect().id(),
                texts.message("effect." + finding.effect().id()),
                title(finding.rule()),
                wording.finding(finding),
                line(finding.line()),
                criterion(finding),
                finding.effect().hasPoints() ? texts.points(finding.points()) : "",
                finding.countedIn().replace("#", " · "),
                grade(finding),
                facts.of(finding.because()),
                finding.matches().size() - 1,
                sources(finding.rule()));
    }

    private static String tone(Effect effect) {
        if (effect.isFavourable()) {
            return "for";
        }
        return effect.hasPoints() || effect.isObjection() ? "against" : "aside";
    }

    private String title(String rule) {
        return rulebook.cardOf(rule).map(card -> texts.words(card.title())).orElse(rule);
    }

    /** What a spending line is called; empty for the proposal as a whole. */
    String line(int line) {
        return line == 0 ? "" : LineNames.of(line, Lines.name(rulebook, appraisal.sheet(), line), texts);
    }

    private String criterion(ScoredFinding finding) {
        return finding.criterion().isEmpty()
                ? ""
                : texts.words(rulebook.criterion(finding.criterion()).words());
    }

    // Only what pleads for a proposal counts by its evidence, and plain facts need none.
    private String grade(ScoredFinding finding) {
        return finding.effect().isFavourable() && finding.grade() != Grade.PLAIN ? wording.grade(finding.grade()) : "";
    }

    private List<String> sources(String rule) {
        return rulebook.cardOf(rule).map(Card::sources).orElse(List.of()).stream()
                .map(wording::source)
                .toList();
    }
}
