package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Fill;
import nl.toetssteen.casework.WhatIf;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Other answers on a proposal, with what they do. The changes travel in the form, or in the address of a link to this
 * page: the server remembers nothing of them until somebody keeps them.
 */
@Controller
class WhatIfController {
    private static final String KEEP = "keep";
    private static final String UNDO = "undo:";
    private static final String LANGUAGE = "lang-";

    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final WhatIf whatIf;
    private final Finder finder;

    WhatIfController(Pages pages, Panels panels, Appraise appraise, WhatIf whatIf, Finder finder) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.whatIf = whatIf;
        this.finder = finder;
    }

    /** That changes were kept: the two versions that can now be compared. */
    record Kept(int before, int after, boolean together) implements Serializable {}

    @GetMapping("/proposals/{id}/what-if")
    String show(@PathVariable("id") String id, HttpServletRequest request, Model model, Language language) {
        Posted posted = posted(request, language);
        WhatIf.Trial trial = whatIf.attempt(id, version(id, posted), posted.fields());
        model.addAttribute("strangers", posted.strangers());
        model.addAttribute("refused", false);
        model.addAttribute("step", 1);
        return draw(trial, WhatIfFilter.of(request.getParameterMap(), ""), model, language);
    }

    private Posted posted(HttpServletRequest request, Language language) {
        return Posted.of(pages.rulebook().questions(), request.getParameterMap(), language);
    }

    private int version(String id, Posted posted) {
        int latest = finder.version(id).number();
        return posted.version().orElse(latest);
    }

    @PostMapping(path = "/proposals/{id}/what-if", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String attempt(
            @PathVariable("id") String id,
            @RequestParam(name = "do", defaultValue = "try") String word,
            @RequestParam(name = Posted.SAVE, defaultValue = "") String step,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Language language,
            RedirectAttributes flash) {
        Posted posted = posted(request, language);
        int version = version(id, posted);
        List<Typed> fields = without(word, posted.fields());
        WhatIf.Trial trial = whatIf.attempt(id, version, fields);
        if (word.equals(KEEP) && trial.unread().isEmpty() && !trial.changes().isEmpty()) {
            Fill.Outcome outcome = whatIf.keep(id, version, fields);
            return outcome.clashes().isEmpty() ? kept(outcome, flash) : clash(outcome, response, model, language);
        }
        model.addAttribute("strangers", posted.strangers());
        model.addAttribute("refused", word.equals(KEEP));
        model.addAttribute("step", Finder.number(step).orElse(0) + 1);
        Optional<Language> wanted = wanted(word);
        wanted.ifPresent(other -> LanguageSwitch.keep(request, response, other));
        return draw(trial, WhatIfFilter.of(request.getParameterMap(), word), model, wanted.orElse(language));
    }

    // Only now: what came along was typed in the language so far.
    private static Optional<Language> wanted(String word) {
        return word.startsWith(LANGUAGE) ? LanguageSwitch.named(word.substring(LANGUAGE.length())) : Optional.empty();
    }

    private static List<Typed> without(String word, List<Typed> fields) {
        return fields.stream()
                .filter(typed -> !word.equals(UNDO + FieldKey.of(typed.slot())))
                .toList();
    }

    private static String kept(Fill.Outcome outcome, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "kept", new Kept(outcome.before().version(), outcome.after().version(), outcome.together()));
        return "redirect:/proposals/" + outcome.after().id();
    }

    private String clash(Fill.Outcome outcome, HttpServletResponse response, Model model, Language language) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", "/proposals/" + outcome.after().id() + "/what-if");
        model.addAttribute("doing", KEEP);
        return ClashViews.page(outcome, pages.rulebook(), pages.texts(language), model);
    }

    private String draw(WhatIf.Trial trial, WhatIfFilter filter, Model model, Language language) {
        Texts texts = pages.texts(language);
        model.addAttribute("lang", language.tag());
        model.addAttribute("otherLang", Pages.other(language).tag());
        model.addAttribute("id", trial.after().id());
        model.addAttribute("title", Titles.of(trial.after(), texts));
        model.addAttribute("version", Shown.of(trial.base(), trial.base(), texts));
        model.addAttribute("overtaken", trial.overtaken());
        model.addAttribute("form", new WhatIfForms(pages.rulebook(), trial, filter, texts).form());
        model.addAttribute("result", new WhatIfResults(pages.rulebook(), trial, texts).of(appraise, panels));
        return "proposal/what-if";
    }
}
