package nl.toetssteen.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.casework.CheckJustification.Claim;
import nl.toetssteen.casework.CheckJustification.Progress;
import nl.toetssteen.casework.CheckJustification.Unfinished;
import nl.toetssteen.casework.Grades;
import nl.toetssteen.dossier.Check;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;

/** Puts in words the claims of a proposal and what a checker made of them. */
final class JustificationViews {
    private final Rulebook rulebook;
    private final Progress progress;
    private final Graded graded;
    private final Unfinished unfinished;
    private final Texts texts;

    JustificationViews(Rulebook rulebook, Progress progress, Graded graded, Unfinished unfinished, Texts texts) {
        this.rulebook = rulebook;
        this.progress = progress;
        this.graded = graded;
        this.unfinished = unfinished;
        this.texts = texts;
    }

    /** A grade that can be chosen. */
    record Choice(String id, String words, boolean chosen) {}

    /**
     * A claim.
     *
     * @param key the name of its fields
     * @param references what the proposer refers to
     * @param changed whether the checker gave another grade
     * @param error what must be mended, or an empty string
     * @param theirs what a colleague found meanwhile, or an empty string
     */
    record ClaimView(
            String key,
            String label,
            String answer,
            String proposed,
            String note,
            List<String> references,
            List<Choice> grades,
            String reason,
            boolean changed,
            String error,
            String theirs) {}

    /** The claims of a theme. */
    record Chapter(String title, List<ClaimView> claims) {}

    /** What must be mended, with the field where that is done. */
    record ErrorView(String key, String label, String message) {}

    List<Chapter> chapters() {
        return rulebook.themes().stream()
                .map(theme -> new Chapter(
                        texts.words(theme.title()),
                        progress.claims().stream()
                                .filter(claim -> question(claim).theme().equals(theme.id()))
                                .map(this::claim)
                                .toList()))
                .filter(chapter -> !chapter.claims().isEmpty())
                .toList();
    }

    List<ErrorView> errors() {
        return chapters().stream()
                .flatMap(chapter -> chapter.claims().stream())
                .filter(claim -> !claim.error().isEmpty())
                .map(claim -> new ErrorView(claim.key(), claim.label(), claim.error()))
                .toList();
    }

    private Question question(Claim claim) {
        return rulebook.question(claim.slot().question());
    }

    private ClaimView claim(Claim claim) {
        Optional<Check.Finding> finding = Optional.ofNullable(graded.findings().get(claim.slot()));
        Optional<Grade> chosen = finding.map(Check.Finding::grade);
        return new ClaimView(
                FieldKey.of(claim.slot()),
                Labels.of(question(claim), claim.slot(), texts),
                new ValueWords(texts).of(question(claim), claim.given().value()),
                texts.message("grade." + claim.proposed().id()),
                claim.given().note(),
                claim.given().references().stream()
                        .map(JustificationViews::reference)
                        .toList(),
                Grades.all().stream()
                        .map(grade -> new Choice(
                                grade.id(), texts.message("grade." + grade.id()), chosen.equals(Optional.of(grade))))
                        .toList(),
                graded.reasons().getOrDefault(claim.slot(), ""),
                chosen.filter(grade -> grade != claim.proposed()).isPresent(),
                error(claim.slot()),
                Optional.ofNullable(graded.theirs().get(claim.slot()))
                        .map(this::found)
                        .orElse(""));
    }

    private String found(Optional<Check.Finding> theirs) {
        return theirs.map(finding -> Stream.of(
                                texts.message("grade." + finding.grade().id()), finding.reason())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> texts.message("justification.no-grade"));
    }

    private static String reference(Reference reference) {
        return Stream.of(reference.title(), reference.place(), reference.link())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private String error(Slot slot) {
        if (graded.tooLong().contains(slot)) {
            return texts.message("check.error.long", Graded.LONGEST);
        }
        if (graded.ungraded().contains(slot)) {
            return texts.message("check.error.ungraded");
        }
        if (graded.theirs().containsKey(slot)) {
            return texts.message("check.error.clash");
        }
        if (unfinished.missing().contains(slot)) {
            return texts.message("check.error.missing");
        }
        return unfinished.withoutReason().contains(slot) ? texts.message("check.error.reason") : "";
    }
}
