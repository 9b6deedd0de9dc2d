package nl.toetssteen.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.casework.WhatIf;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.rulebook.Truth;

/** Draws the fields of the what-if page: what the filter leaves, and whatever must be mended first. */
final class WhatIfForms {
    /** Fields of several themes at once; more than this nobody reads. */
    static final int MOST = 40;

    private final Rulebook rulebook;
    private final WhatIf.Trial trial;
    private final WhatIfFilter filter;
    private final Texts texts;
    private final Applicability before;
    private final Applicability after;

    WhatIfForms(Rulebook rulebook, WhatIf.Trial trial, WhatIfFilter filter, Texts texts) {
        this.rulebook = rulebook;
        this.trial = trial;
        this.filter = filter;
        this.texts = texts;
        this.before = Applicability.of(rulebook, trial.base().draft().sheet());
        this.after = Applicability.of(rulebook, trial.after().sheet());
    }

    WhatIfForm form() {
        List<Slot> found = after.slots().stream().filter(this::isFound).toList();
        List<Slot> shown = shown(found);
        Set<Slot> drawn = new HashSet<>(shown);
        drawn.addAll(trial.unread());
        List<WhatIfForm.Chapter> chapters = chapters(drawn);
        return new WhatIfForm(
                filter,
                kinds(),
                themes(),
                filter.isNarrow() ? List.of() : tasks(found),
                chapters,
                found.size(),
                shown.size(),
                hidden(keys(chapters)),
                chapters.stream()
                        .flatMap(chapter -> FormPage.errors(chapter.parts()).stream())
                        .toList());
    }

    private List<Slot> shown(List<Slot> found) {
        if (!filter.isNarrow()) {
            return List.of();
        }
        return filter.theme().isEmpty() ? found.stream().limit(MOST).toList() : found;
    }

    private boolean isFound(Slot slot) {
        Question question = rulebook.question(slot.question());
        return isAsked(slot) && isOfKind(question, slot) && filter.names(question, texts);
    }

    private boolean isAsked(Slot slot) {
        return after.asked(slot) == Truth.YES || trial.after().unread().containsKey(slot);
    }

    private boolean isOfKind(Question question, Slot slot) {
        return switch (filter.kind()) {
            case DESIGN -> question.design();
            case OPEN -> trial.base().draft().sheet().at(slot).isUnknown();
            case NEW -> before.asked(slot) != Truth.YES;
            case ALL -> true;
        };
    }

    private List<WhatIfForm.Chapter> chapters(Set<Slot> drawn) {
        FormView view = new FormView(rulebook, trial.after(), texts, drawn::contains);
        return rulebook.themes().stream()
                .map(theme -> new WhatIfForm.Chapter(theme.id(), texts.words(theme.title()), parts(theme, view)))
                .filter(chapter -> !chapter.parts().isEmpty())
                .toList();
    }

    private static List<FormPage.Part> parts(Theme theme, FormView view) {
        return view.parts(theme).stream()
                .map(part -> bare(theme, part))
                .filter(part -> !part.groups().isEmpty())
                .toList();
    }

    // Of a section only its fields; several themes on one page may have sections of the same name.
    private static FormPage.Part bare(Theme theme, FormPage.Part part) {
        List<FormPage.Group> groups = part.groups().stream()
                .filter(group -> !group.fields().isEmpty())
                .toList();
        return new FormPage.Part(
                theme.id() + "-" + part.id(), part.title(), "", part.lines(), false, groups, List.of());
    }

    private static Set<String> keys(List<WhatIfForm.Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.parts().stream())
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.fields().stream())
                .map(FormPage.Field::key)
                .collect(Collectors.toSet());
    }

    // Written anew, for this page may be in another language than the one on which it was typed.
    private List<ClashViews.Hidden> hidden(Set<String> drawn) {
        FieldView fields = new FieldView(trial.after(), rulebook.scale(), texts);
        return trial.changes().stream()
                .map(Typed::slot)
                .filter(slot -> !drawn.contains(FieldKey.of(slot)))
                .flatMap(slot -> ClashViews.hidden(fields.typed(slot)).stream())
                .toList();
    }

    private List<WhatIfForm.Task> tasks(List<Slot> found) {
        return rulebook.themes().stream()
                .map(theme -> task(theme, found))
                .filter(task -> task.questions() > 0 || task.changed() > 0)
                .toList();
    }

    private WhatIfForm.Task task(Theme theme, List<Slot> found) {
        Predicate<Slot> here =
                slot -> rulebook.question(slot.question()).theme().equals(theme.id());
        return new WhatIfForm.Task(
                theme.id(),
                texts.words(theme.title()),
                found.stream().filter(here).count(),
                trial.changes().stream().map(Typed::slot).filter(here).count());
    }

    private List<TraceFilter.Choice> kinds() {
        return TraceFilter.choices(
                Stream.of(WhatIfFilter.Kind.values()).map(WhatIfFilter.Kind::id),
                id -> texts.message("whatif.kind." + id),
                filter.kind().id());
    }

    private List<TraceFilter.Choice> themes() {
        return rulebook.themes().stream()
                .map(theme -> new TraceFilter.Choice(
                        theme.id(), texts.words(theme.title()), theme.id().equals(filter.theme())))
                .toList();
    }
}
