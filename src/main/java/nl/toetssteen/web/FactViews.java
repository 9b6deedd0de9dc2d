package nl.toetssteen.web;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;

/** Puts facts in words, each with the way to what is behind it: the field, the working, the source, the rule. */
final class FactViews {
    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final String proposal;
    private final Texts texts;
    private final Wording wording;

    /**
     * @param proposal the address of the proposal
     */
    FactViews(Rulebook rulebook, Appraisal appraisal, String proposal, Texts texts) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.proposal = proposal;
        this.texts = texts;
        this.wording = new Wording(rulebook, texts.language());
    }

    List<FactView> of(List<Fact> facts) {
        return facts.stream().map(this::of).toList();
    }

    FactView of(Fact fact) {
        String kind = fact.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return new FactView(kind, wording.graded(fact), href(fact), details(fact));
    }

    private String href(Fact fact) {
        if (fact instanceof Answer answer) {
            return field(new Slot(answer.question(), answer.line()));
        }
        if (fact instanceof Conclusion conclusion) {
            return rules(conclusion).map(this::rule).findFirst().orElse("");
        }
        return fact instanceof Finding finding ? rule(finding.rule()) : "";
    }

    /** The address of a question's field. */
    String field(Slot slot) {
        String theme = rulebook.question(slot.question()).theme();
        return proposal + "/" + theme + "#" + FieldKey.of(slot) + "_field";
    }

    /** The address of what a rule made of this proposal. */
    String rule(String rule) {
        return proposal + "/trace/" + rule;
    }

    private Stream<String> rules(Conclusion conclusion) {
        return appraisal.derivations().stream()
                .filter(derivation -> derivation.conclusion().equals(conclusion))
                .map(Derivation::rule)
                .distinct();
    }

    private List<String> details(Fact fact) {
        if (fact instanceof Figure figure) {
            return List.of(texts.message("fact.working", wording.working(figure, appraisal)));
        }
        if (fact instanceof Conclusion conclusion) {
            return rules(conclusion)
                    .map(rule -> texts.message("fact.by-rule", rule))
                    .toList();
        }
        String source = wording.source(fact, appraisal.terms().date());
        return source.isEmpty() ? List.of() : List.of(texts.message("fact.source", source));
    }
}
