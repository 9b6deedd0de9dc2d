package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Draft;
import nl.toetssteen.casework.Drafts;
import nl.toetssteen.casework.FillIn;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Theme;
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
    private final Appraise appraise;

    ThemeController(Pages pages, Appraise appraise) {
        this.pages = pages;
        this.appraise = appraise;
    }

    @GetMapping("/proposals/{id}/{theme}")
    String show(
            @PathVariable("id") String id,
            @PathVariable("theme") String theme,
            Model model,
            Drafts drafts,
            Language language) {
        Draft draft = ProposalController.find(drafts, id);
        Texts texts = pages.texts(language);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("form", new FormView(pages.rulebook(), draft, texts).of(theme(theme)));
        model.addAttribute("standing", Standing.of(appraise.appraise(draft), pages.rulebook(), texts));
        return "proposal/theme";
    }

    private Theme theme(String id) {
        return pages.rulebook().themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("theme"));
    }

    @PostMapping(path = "/proposals/{id}/{theme}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String save(
            @PathVariable("id") String id,
            @PathVariable("theme") String themeId,
            @RequestParam(name = "do", defaultValue = "save") String action,
            HttpServletRequest request,
            Drafts drafts,
            Language language,
            RedirectAttributes flash) {
        Theme theme = theme(themeId);
        Draft before = ProposalController.find(drafts, id);
        Posted posted = Posted.of(theme, request.getParameterMap(), language);
        Draft filled = FillIn.fill(pages.rulebook(), before, posted.fields());
        Draft after = Action.named(action).change(filled);
        drafts.keep(after);
        Saved saved = saved(before, after, posted, language);
        flash.addFlashAttribute("saved", saved);
        return "redirect:" + Action.named(action).target(new Action.Place(pages.rulebook(), after, theme, saved));
    }

    private Saved saved(Draft before, Draft after, Posted posted, Language language) {
        Texts texts = pages.texts(language);
        return new Saved(
                new News(pages.rulebook(), before, after).newly(texts),
                posted.strangers(),
                Standing.of(appraise.appraise(before), pages.rulebook(), texts),
                Standing.of(appraise.appraise(after), pages.rulebook(), texts));
    }
}
