package nl.toetssteen.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.casework.Decisive;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;

/** Says in a sentence what decided a verdict, and what bounds it. */
final class DecidedWords {
    private final Rulebook rulebook;
    private final Texts texts;

    DecidedWords(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
    }

    /** The step that decided, as a sentence. */
    String decided(Appraisal appraisal) {
        Decisive decisive = Decisive.of(appraisal, rulebook.scale());
        String total = texts.whole(appraisal.total());
        return switch (decisive.step()) {
            case REFERRAL, OBJECTION, CONDITIONS -> sentence(decisive, rules(decisive.subjects()));
            case REFUTED_PROOF, OPEN_PROOF -> sentence(decisive, "");
            case CAP ->
                texts.message(
                        "decided.cap",
                        total,
                        verdict(decisive.byScore().id()),
                        caps(appraisal.caps()),
                        verdict(appraisal.verdict().id()));
            case SCORE -> texts.message("decided.score", total, band(appraisal, rulebook.scale()));
        };
    }

    /** What the proofs ask that are open or refuted, when those decided. */
    List<String> stillToProve(Appraisal appraisal) {
        Decisive decisive = Decisive.of(appraisal, rulebook.scale());
        boolean proofs = decisive.step() == Decisive.Step.OPEN_PROOF || decisive.step() == Decisive.Step.REFUTED_PROOF;
        return !proofs
                ? List.of()
                : decisive.subjects().stream()
                        .map(proof -> texts.words(rulebook.proof(proof).asks()))
                        .toList();
    }

    private String sentence(Decisive decisive, String subjects) {
        String step = decisive.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.message(
                "decided." + step,
                decisive.subjects().size(),
                subjects,
                verdict(decisive.byScore().id()));
    }

    private String verdict(String id) {
        return texts.message("quoted", texts.message("verdict." + id));
    }

    private String rules(List<String> rules) {
        return rules.stream()
                .map(rule -> rulebook.cardOf(rule)
                        .map(card -> texts.words(card.title()))
                        .orElse(rule))
                .distinct()
                .map(title -> texts.message("quoted", title))
                .collect(Collectors.joining(", "));
    }

    private String caps(List<Cap> caps) {
        return caps.stream()
                .min(java.util.Comparator.comparing(Cap::allows))
                .map(this::cap)
                .orElse("");
    }

    /** Why there is a bound, as part of a sentence. */
    String cap(Cap cap) {
        return texts.message("cap." + cap.kind().id(), subjects(cap));
    }

    private String subjects(Cap cap) {
        return switch (cap.kind()) {
            case DECISIVE_CONCERN, TWO_DECISIVE_CONCERNS -> rules(cap.subjects());
            case LOW_CRITERION ->
                quoted(cap, subject -> texts.words(rulebook.criterion(subject).words()));
            case HARMED_GOAL ->
                quoted(cap, subject -> texts.words(rulebook.goal(subject).words()));
        };
    }

    private String quoted(Cap cap, java.util.function.Function<String, String> words) {
        return cap.subjects().stream()
                .map(words)
                .map(subject -> texts.message("quoted", subject))
                .collect(Collectors.joining(", "));
    }

    private String band(Appraisal appraisal, Scale scale) {
        return switch (appraisal.verdict()) {
            case SUPPORT -> texts.message("band.from", scale.support());
            case SUPPORT_IF -> texts.message("band.between", scale.supportIf(), scale.support());
            case REWORK -> texts.message("band.between", scale.rework(), scale.supportIf());
            default -> texts.message("band.below", scale.rework());
        };
    }
}
