package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.rulebook.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page of the form: shows the questions of a theme, or the core questions, and saves what is typed. */
@Controller
class ThemeController {
    private final Pages pages;
    private final FormPages forms;

    ThemeController(Pages pages, FormPages forms) {
        this.pages = pages;
        this.forms = forms;
    }

    /** A whole theme, or one section of it. */
    @GetMapping({"/proposals/{id}/{theme}", "/proposals/{id}/{theme}/{part}"})
    String show(
            @PathVariable("id") String id,
            @PathVariable("theme") String theme,
            @PathVariable(name = "part", required = false) @Nullable String part,
            Model model,
            Language language) {
        return forms.show(id, leaf(theme, part), model, language);
    }

    private Leaf leaf(String theme, @Nullable String part) {
        return Leaf.at(pages.rulebook(), part == null ? theme : theme + "/" + part)
                .orElseThrow(() -> new NotFound("theme"));
    }

    @PostMapping(
            path = {"/proposals/{id}/{theme}", "/proposals/{id}/{theme}/{part}"},
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String save(
            @PathVariable("id") String id,
            @PathVariable("theme") String theme,
            @PathVariable(name = "part", required = false) @Nullable String part,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Language language,
            RedirectAttributes flash) {
        return forms.save(id, leaf(theme, part), new FormPages.Sent(request, response, language), model, flash);
    }

    /** The core questions on one page. */
    @GetMapping("/proposals/{id}/quick")
    String quick(@PathVariable("id") String id, Model model, Language language) {
        return forms.show(id, Leaf.quick(pages.rulebook()), model, language);
    }

    @PostMapping(path = "/proposals/{id}/quick", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String saveQuick(
            @PathVariable("id") String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Language language,
            RedirectAttributes flash) {
        Leaf quick = Leaf.quick(pages.rulebook());
        return forms.save(id, quick, new FormPages.Sent(request, response, language), model, flash);
    }
}
