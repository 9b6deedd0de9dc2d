package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Fill;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page of the form: shows the questions of a theme and saves what is typed. */
@Controller
class ThemeController {
    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final Fill fill;
    private final Finder finder;

    ThemeController(Pages pages, Panels panels, Appraise appraise, Fill fill, Finder finder) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.fill = fill;
        this.finder = finder;
    }

    /** A whole theme, or one section of it. */
    @GetMapping({"/proposals/{id}/{theme}", "/proposals/{id}/{theme}/{part}"})
    String show(
            @PathVariable("id") String id,
            @PathVariable("theme") String themeId,
            @PathVariable(name = "part", required = false) @Nullable String section,
            Model model,
            Language language) {
        Theme theme = theme(themeId);
        String part = part(theme, section);
        Draft draft = finder.draft(id);
        Texts texts = pages.texts(language);
        Appraisal appraisal = appraise.appraise(draft);
        model.addAttribute("id", id);
        model.addAttribute("version", draft.version());
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("form", new FormView(pages.rulebook(), draft, texts).of(theme, part));
        model.addAttribute("standing", panels.of(appraisal, texts));
        model.addAttribute(
                "warnings",
                new Warnings(pages.rulebook(), texts)
                        .of(appraisal).stream()
                                .filter(warning -> warning.theme().equals(themeId))
                                .toList());
        return "proposal/theme";
    }

    private Theme theme(String id) {
        return pages.rulebook().themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("theme"));
    }

    private static String part(Theme theme, @Nullable String section) {
        if (section != null
                && theme.sections().stream().noneMatch(one -> one.id().equals(section))) {
            throw new NotFound("theme");
        }
        return section == null ? "" : section;
    }

    @PostMapping(
            path = {"/proposals/{id}/{theme}", "/proposals/{id}/{theme}/{part}"},
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String save(
            @PathVariable("id") String id,
            @PathVariable("theme") String themeId,
            @PathVariable(name = "part", required = false) @Nullable String section,
            @RequestParam(name = "do", defaultValue = "save") String word,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Language language,
            RedirectAttributes flash) {
        Theme theme = theme(themeId);
        String part = part(theme, section);
        Posted posted = Posted.of(theme, request.getParameterMap(), language);
        Action action = Action.named(word);
        int version = posted.version().orElseGet(() -> finder.draft(id).version());
        finder.version(id);
        Fill.Outcome outcome = fill.save(new Fill.Page(id, version, posted.fields(), action::change));
        if (!outcome.clashes().isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("page", request.getRequestURI());
            model.addAttribute("doing", word);
            return ClashViews.page(outcome, pages.rulebook(), pages.texts(language), model);
        }
        Saved saved = saved(outcome, posted, language);
        flash.addFlashAttribute("saved", saved);
        FormPage.Link next = new FormView(pages.rulebook(), outcome.after(), pages.texts(language)).next(theme, part);
        return "redirect:"
                + action.target(
                        new Action.Place(outcome.after(), theme, part, saved, next == null ? null : next.href()));
    }

    private Saved saved(Fill.Outcome outcome, Posted posted, Language language) {
        Texts texts = pages.texts(language);
        return new Saved(
                new News(pages.rulebook(), outcome.before(), outcome.after()).newly(texts),
                posted.strangers(),
                outcome.together(),
                Standing.of(appraise.appraise(outcome.before()), pages.rulebook(), texts),
                Standing.of(appraise.appraise(outcome.after()), pages.rulebook(), texts));
    }
}
