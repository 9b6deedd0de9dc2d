package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Fill;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the pages of the form and saves what is typed there. */
@Component
final class FormPages {
    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final Fill fill;
    private final Proposals proposals;
    private final Finder finder;

    FormPages(Pages pages, Panels panels, Appraise appraise, Fill fill, Proposals proposals, Finder finder) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.fill = fill;
        this.proposals = proposals;
        this.finder = finder;
    }

    /** The form as a browser sent it, and how to answer. */
    record Sent(HttpServletRequest request, HttpServletResponse response, Language language) {}

    /** Puts a page of the form into the model; answers the name of its template. */
    String show(String id, Leaf leaf, Model model, Language language) {
        Version version = finder.version(id);
        Draft draft = version.draft();
        Texts texts = pages.texts(language);
        Rulebook rulebook = pages.rulebook();
        Appraisal appraisal = appraise.appraise(draft);
        FormPage form = new FormView(rulebook, draft, texts).of(leaf);
        model.addAttribute("id", id);
        model.addAttribute("version", draft.version());
        model.addAttribute("savedAt", texts.moment(version.savedAt()));
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("form", form);
        model.addAttribute("live", panels.live(appraisal, id, slots(form), texts));
        model.addAttribute("warnings", warnings(appraisal, leaf, texts));
        return "proposal/theme";
    }

    private List<Warnings.Warning> warnings(Appraisal appraisal, Leaf leaf, Texts texts) {
        Theme theme = leaf.theme();
        return new Warnings(pages.rulebook(), texts)
                .of(appraisal).stream()
                        .filter(warning -> theme == null
                                ? leaf.questions().contains(warning.key())
                                : warning.theme().equals(theme.id()))
                        .toList();
    }

    private static Set<Slot> slots(FormPage form) {
        return form.parts().stream()
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.fields().stream())
                .flatMap(field -> FieldKey.parse(field.key()).stream())
                .collect(Collectors.toSet());
    }

    /** Saves a page; answers where to go. */
    String save(String id, Leaf leaf, Sent sent, Model model, RedirectAttributes flash) {
        Rulebook rulebook = pages.rulebook();
        Texts texts = pages.texts(sent.language());
        Posted posted = Posted.of(leaf.accepted(rulebook), sent.request().getParameterMap(), sent.language());
        String word =
                Optional.ofNullable(sent.request().getParameter(Posted.DO)).orElse("save");
        Action action = Action.named(word);
        int version = posted.version().orElse(finder.version(id).number());
        Fill.Outcome outcome = fill.save(new Fill.Page(id, version, posted.fields(), action::change));
        if (!outcome.clashes().isEmpty()) {
            sent.response().setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("page", sent.request().getRequestURI());
            model.addAttribute("doing", word);
            return ClashViews.page(outcome, rulebook, texts, model);
        }
        Saved saved = saved(drawn(id, posted, outcome), posted, outcome, texts);
        flash.addFlashAttribute("saved", saved);
        FormPage.Link next = new FormView(rulebook, outcome.after(), texts).next(leaf);
        return "redirect:"
                + action.target(new Action.Place(outcome.after(), leaf, saved, next == null ? null : next.href()));
    }

    // What was saved while somebody typed is news to whoever now saves the page that was drawn before it.
    private Draft drawn(String id, Posted posted, Fill.Outcome outcome) {
        return posted.drawn()
                .flatMap(number -> proposals.version(id, number))
                .map(Version::draft)
                .orElse(outcome.before());
    }

    private Saved saved(Draft before, Posted posted, Fill.Outcome outcome, Texts texts) {
        Rulebook rulebook = pages.rulebook();
        return new Saved(
                new News(rulebook, before, outcome.after()).newly(texts),
                posted.strangers(),
                outcome.together(),
                Standing.of(appraise.appraise(before), rulebook, texts),
                Standing.of(appraise.appraise(outcome.after()), rulebook, texts));
    }
}
