package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.SortedMap;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.CheckJustification;
import nl.toetssteen.casework.CheckJustification.Progress;
import nl.toetssteen.casework.CheckJustification.Unfinished;
import nl.toetssteen.dossier.Check;
import nl.toetssteen.dossier.Overtaken;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Slot;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The check of the justification, claim by claim, with its effect on the verdict. */
@Controller
class JustificationController {
    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final CheckJustification check;
    private final Finder finder;

    JustificationController(Pages pages, Panels panels, Appraise appraise, CheckJustification check, Finder finder) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.check = check;
        this.finder = finder;
    }

    @GetMapping("/proposals/{id}/justification")
    String show(@PathVariable("id") String id, Model model, Language language) {
        Version latest = finder.version(id);
        Progress progress = check.of(id).orElse(null);
        if (progress == null) {
            Texts texts = pages.texts(language);
            model.addAttribute("id", id);
            model.addAttribute("title", Titles.of(latest.draft(), texts));
            return "dossier/no-justification";
        }
        return draw(
                progress,
                Graded.stored(progress),
                new Unfinished(java.util.Set.of(), java.util.Set.of()),
                model,
                language);
    }

    @PostMapping("/proposals/{id}/justification")
    String save(
            @PathVariable("id") String id,
            @RequestParam(name = "do", defaultValue = "save") String word,
            @RequestParam(name = "seen", defaultValue = "0") String seen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Language language,
            RedirectAttributes flash) {
        finder.version(id);
        Progress progress = check.of(id).orElseThrow(() -> new NotFound("page"));
        Graded graded = Graded.posted(progress, request.getParameterMap());
        if (word.equals("try") || !graded.tooLong().isEmpty()) {
            response.setStatus(graded.tooLong().isEmpty() ? 200 : HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(progress, graded, new Unfinished(java.util.Set.of(), java.util.Set.of()), model, language);
        }
        Unfinished unfinished = CheckJustification.unfinished(progress, graded.findings());
        if (word.equals("finish") && !unfinished.none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(progress, graded, unfinished, model, language);
        }
        return stored(progress, graded, word.equals("finish"), seen, response, model, language, flash);
    }

    private String stored(
            Progress progress,
            Graded graded,
            boolean finish,
            String seen,
            HttpServletResponse response,
            Model model,
            Language language,
            RedirectAttributes flash) {
        int number = Finder.number(seen).orElse(0);
        String proposal = "redirect:/proposals/" + progress.submitted().draft().id();
        try {
            if (finish) {
                check.finish(progress, number, graded.findings());
                flash.addFlashAttribute("moved", true);
                return proposal + "/dossier";
            }
            check.save(progress, number, graded.findings());
            flash.addFlashAttribute("saved", true);
            return proposal + "/justification";
        } catch (Overtaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("overtaken", true);
            return draw(progress, graded, new Unfinished(java.util.Set.of(), java.util.Set.of()), model, language);
        }
    }

    private String draw(Progress progress, Graded graded, Unfinished unfinished, Model model, Language language) {
        Texts texts = pages.texts(language);
        SortedMap<Slot, Check.Finding> findings = graded.findings();
        Appraisal before = appraise.appraise(progress.submitted().draft());
        Appraisal after = appraise.appraise(check.trial(progress, findings));
        boolean open = finder.version(progress.submitted().draft().id()).state() == Version.State.SUBMITTED;
        model.addAttribute("id", progress.submitted().draft().id());
        model.addAttribute("title", Titles.of(progress.submitted().draft(), texts));
        model.addAttribute("seen", progress.seen());
        model.addAttribute("open", open && !progress.author());
        model.addAttribute("author", progress.author());
        model.addAttribute("finished", !open);
        model.addAttribute("version", Shown.of(progress.submitted(), progress.submitted(), texts));
        model.addAttribute(
                "chapters", new JustificationViews(pages.rulebook(), progress, graded, unfinished, texts).chapters());
        model.addAttribute("done", findings.size());
        model.addAttribute("of", progress.claims().size());
        model.addAttribute("before", panels.of(before, texts));
        model.addAttribute("after", panels.of(after, texts));
        model.addAttribute(
                "errors", new JustificationViews(pages.rulebook(), progress, graded, unfinished, texts).errors());
        return "dossier/justification";
    }
}
