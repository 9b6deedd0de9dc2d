package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.SortedMap;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.CheckJustification;
import nl.toetssteen.casework.CheckJustification.Progress;
import nl.toetssteen.casework.CheckJustification.Unfinished;
import nl.toetssteen.casework.CheckMerge;
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
    /** How often a save that a colleague was just ahead of is set against that anew. */
    private static final int ATTEMPTS = 5;

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
        return draw(progress, Graded.stored(progress), Unfinished.NOTHING, model, language);
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
        int number = Finder.number(seen).orElse(0);
        for (int attempt = 1; ; attempt++) {
            Progress progress = check.of(id).orElseThrow(() -> new NotFound("page"));
            Graded typed = Graded.posted(progress, request.getParameterMap());
            CheckMerge merge = check.merge(progress, number, typed.findings());
            Graded graded = typed.merged(merge);
            boolean finish = word.equals("finish");
            Unfinished unfinished =
                    finish ? CheckJustification.unfinished(progress, graded.findings()) : Unfinished.NOTHING;
            if (word.equals("try") || !graded.readable() || !graded.theirs().isEmpty() || !unfinished.none()) {
                response.setStatus(status(word, graded));
                return draw(progress, graded, unfinished, model, language);
            }
            try {
                return stored(progress, graded, finish, merge.together(), flash);
            } catch (Overtaken overtaken) {
                // A colleague was just ahead: set against that, too.
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private static int status(String word, Graded graded) {
        if (!graded.theirs().isEmpty()) {
            return HttpStatus.CONFLICT.value();
        }
        return word.equals("try") && graded.readable()
                ? HttpStatus.OK.value()
                : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }

    private String stored(
            Progress progress, Graded graded, boolean finish, boolean together, RedirectAttributes flash) {
        String proposal = "redirect:/proposals/" + progress.submitted().draft().id();
        if (finish) {
            check.finish(progress, progress.seen(), graded.findings());
            flash.addFlashAttribute("moved", true);
            return proposal + "/dossier";
        }
        check.save(progress, progress.seen(), graded.findings());
        flash.addFlashAttribute("saved", true);
        flash.addFlashAttribute("together", together);
        return proposal + "/justification";
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
        model.addAttribute("clashes", graded.theirs().size());
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
