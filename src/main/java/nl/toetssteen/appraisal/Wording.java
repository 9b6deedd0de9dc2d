package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.rulebook.Breakdown;
import nl.toetssteen.rulebook.Citation;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Grade;

/** Says what an appraisal found, and on what grounds, in the words of the rulebook. */
public record Wording(Rulebook rulebook, Language language) {

    /** The text of a finding, filled in with the facts of its best-proven match. */
    public String finding(ScoredFinding finding) {
        return statement(finding.rule(), finding.because());
    }

    /** What a rule says to the reader, filled in with the facts of one match; empty when it says nothing. */
    public String statement(String rule, List<Fact> because) {
        return rulebook.findStatement(rule)
                .map(statement -> new FilledText(words(), because).fill(in(statement.text())))
                .orElse("");
    }

    /** What a fact is about and what it says, without its grade. */
    public String fact(Fact fact) {
        return words().of(fact);
    }

    /** What a fact says, without what it is about. */
    public String value(Fact fact) {
        return words().value(fact);
    }

    /** A fact with how well it is proven, where that matters. */
    public String graded(Fact fact) {
        return fact(fact) + (fact.grade() == Grade.PLAIN ? "" : ", " + grade(fact.grade()));
    }

    /** How well something is proven. */
    public String grade(Grade grade) {
        return switch (grade) {
            case ASSERTED -> words().say("gesteld", "asserted");
            case REASONED -> words().say("beredeneerd", "reasoned");
            case DOCUMENTED -> words().say("gedocumenteerd", "documented");
            case EVALUATED -> words().say("geëvalueerd", "evaluated");
            case PLAIN -> words().say("een gegeven", "a plain fact");
        };
    }

    /** Where a parameter or row comes from, and from when it holds; empty for other facts. */
    public String source(Fact fact, LocalDate date) {
        return new SourceWords(words()).of(fact, date);
    }

    /** A source with the place in it. */
    public String source(Citation citation) {
        return new SourceWords(words()).of(citation);
    }

    /** How a figure was calculated, as in {@code € 300 / € 400 = 75%}. */
    public String working(Figure figure, Appraisal appraisal) {
        return new FigureWorking(words(), appraisal).of(figure);
    }

    /** A kind of a breakdown. */
    public String kind(Breakdown breakdown, String id) {
        return breakdown.kinds().stream()
                .filter(kind -> kind.id().equals(id))
                .map(kind -> in(kind.words()))
                .findFirst()
                .orElseGet(() -> words().conclusionValue(breakdown.conclusion(), id));
    }

    /** An amount of money. */
    public String euros(BigDecimal amount) {
        return words().numbers().of(amount, new Words("EUR", "EUR"));
    }

    /** A part as a percentage of the whole, to one decimal; empty when there is no whole. */
    public String percentage(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? ""
                : words().numbers()
                        .percentage(part.multiply(BigDecimal.valueOf(100))
                                .divide(whole, 1, RoundingMode.HALF_UP)
                                .stripTrailingZeros());
    }

    /** What a conclusion is about. */
    public String conclusionTitle(String name) {
        return words().conclusionTitle(name);
    }

    /** What an unmet condition is about, what is there instead, and what it needs. */
    public String unmet(SilentRule.Unmet unmet) {
        return new UnmetWords(words()).of(unmet);
    }

    /** Words of the rulebook in this language. */
    public String in(Words text) {
        return text.in(language);
    }

    private FactWords words() {
        return new FactWords(rulebook, language);
    }
}
