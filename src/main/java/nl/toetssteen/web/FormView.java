package nl.toetssteen.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.casework.Lines;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Section;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.rulebook.Truth;
import org.jspecify.annotations.Nullable;

/** Draws a page of the form from the rulebook and a proposal; it knows no question by name. */
final class FormView {
    private final Rulebook rulebook;
    private final Draft draft;
    private final Texts texts;
    private final Applicability applicability;
    private final FieldView fields;
    private final Predicate<Slot> wanted;

    FormView(Rulebook rulebook, Draft draft, Texts texts) {
        this(rulebook, draft, texts, slot -> true);
    }

    /** @param wanted which fields to draw, of those that are asked for */
    FormView(Rulebook rulebook, Draft draft, Texts texts, Predicate<Slot> wanted) {
        this.wanted = wanted;
        this.rulebook = rulebook;
        this.draft = draft;
        this.texts = texts;
        this.applicability = Applicability.of(rulebook, draft.sheet());
        this.fields = new FieldView(draft, rulebook.scale(), texts);
    }

    /** A page of the form. */
    FormPage of(Leaf leaf) {
        Theme theme = leaf.theme();
        return theme == null ? quick(leaf) : of(theme, leaf);
    }

    private FormPage of(Theme theme, Leaf leaf) {
        String part = leaf.part();
        List<FormPage.Part> all = parts(theme);
        List<FormPage.Part> parts = all.stream()
                .filter(one -> part.isEmpty() || one.id().equals(part))
                .toList();
        return new FormPage(
                leaf.path(),
                texts.words(theme.title()),
                texts.words(theme.intro()),
                all.stream()
                        .map(one -> new FormPage.Tab(
                                address(theme) + "/" + one.id(),
                                one.title(),
                                one.id().equals(part)))
                        .toList(),
                FormPage.errors(parts),
                parts,
                ignored(theme),
                next(leaf));
    }

    /** The core questions, section by section. */
    private FormPage quick(Leaf leaf) {
        FormView core = new FormView(rulebook, draft, texts, leaf::asks);
        List<FormPage.Part> parts = rulebook.themes().stream()
                .flatMap(theme -> core.parts(theme).stream())
                .toList();
        return new FormPage(
                leaf.path(),
                texts.message("quick.title"),
                texts.message("quick.about", leaf.questions().size()),
                List.of(),
                FormPage.errors(parts),
                parts,
                List.of(),
                null);
    }

    /** The sections of a theme that ask for something. */
    List<FormPage.Part> parts(Theme theme) {
        return theme.sections().stream()
                .map(this::part)
                .filter(FormView::hasAnything)
                .toList();
    }

    private String address(Theme theme) {
        return "/proposals/" + draft.id() + "/" + theme.id();
    }

    /** Where a theme begins: at its first section that asks for something. */
    String first(Theme theme) {
        return parts(theme).stream()
                .findFirst()
                .map(part -> address(theme) + "/" + part.id())
                .orElse(address(theme));
    }

    /** The page after this one; null after the last, and after the core questions. */
    FormPage.@Nullable Link next(Leaf leaf) {
        Theme theme = leaf.theme();
        return theme == null ? null : next(theme, leaf.part());
    }

    private FormPage.@Nullable Link next(Theme theme, String part) {
        List<FormPage.Part> parts = parts(theme);
        for (int index = 0; index + 1 < parts.size(); index++) {
            if (parts.get(index).id().equals(part)) {
                FormPage.Part next = parts.get(index + 1);
                return new FormPage.Link(address(theme) + "/" + next.id(), next.title());
            }
        }
        return after(theme);
    }

    private FormPage.@Nullable Link after(Theme theme) {
        List<Theme> themes = rulebook.themes();
        for (Theme later : themes.subList(themes.indexOf(theme) + 1, themes.size())) {
            if (!parts(later).isEmpty()) {
                return new FormPage.Link(first(later), texts.words(later.title()));
            }
        }
        return null;
    }

    private static boolean hasAnything(FormPage.Part part) {
        return !part.mayFollow().isEmpty()
                || part.groups().stream().anyMatch(group -> !group.fields().isEmpty());
    }

    private FormPage.Part part(Section section) {
        return new FormPage.Part(
                section.id(),
                texts.words(section.title()),
                texts.words(section.intro()),
                section.perLine(),
                section.equals(firstOfLines()),
                groups(section),
                mayFollow(section));
    }

    private @Nullable Section firstOfLines() {
        return rulebook.themes().stream()
                .flatMap(theme -> theme.sections().stream())
                .filter(Section::perLine)
                .findFirst()
                .orElse(null);
    }

    private List<FormPage.Group> groups(Section section) {
        return lines(section)
                .mapToObj(line ->
                        new FormPage.Group(line, Lines.name(rulebook, draft.sheet(), line), fields(section, line)))
                .toList();
    }

    private IntStream lines(Section section) {
        return section.perLine() ? IntStream.rangeClosed(1, draft.sheet().lines()) : IntStream.of(0);
    }

    private List<FormPage.Field> fields(Section section, int line) {
        return section.questions().stream()
                .filter(question -> isDrawn(new Slot(question.id(), line)))
                .map(question -> fields.of(question, new Slot(question.id(), line)))
                .toList();
    }

    private boolean isDrawn(Slot slot) {
        return wanted.test(slot) && isShown(slot);
    }

    // What could not be read stays in sight, whatever became of its question.
    private boolean isShown(Slot slot) {
        return applicability.asked(slot) == Truth.YES || draft.unread().containsKey(slot);
    }

    private List<FormPage.MayFollow> mayFollow(Section section) {
        return section.questions().stream()
                .filter(question -> slots(question)
                        .anyMatch(slot -> wanted.test(slot) && applicability.asked(slot) == Truth.UNKNOWN))
                .map(question -> new FormPage.MayFollow(texts.words(question.label()), when(question)))
                .toList();
    }

    private Stream<Slot> slots(Question question) {
        return (question.perLine() ? IntStream.rangeClosed(1, draft.sheet().lines()) : IntStream.of(0))
                .mapToObj(line -> new Slot(question.id(), line));
    }

    private String when(Question question) {
        return new WhenWords(rulebook, texts).of(question.when());
    }

    private List<FormPage.Ignored> ignored(Theme theme) {
        return theme.questions().stream()
                .flatMap(question -> slots(question)
                        .filter(slot ->
                                !isShown(slot) && !draft.sheet().at(slot).isUnknown())
                        .map(slot -> ignored(question, slot)))
                .toList();
    }

    private FormPage.Ignored ignored(Question question, Slot slot) {
        String value = new ValueWords(texts).of(question, draft.sheet().at(slot).value());
        String label = slot.line() == 0
                ? texts.words(question.label())
                : texts.message("line.label", slot.line(), texts.words(question.label()));
        return new FormPage.Ignored(FieldKey.of(slot), label, value, when(question));
    }
}
