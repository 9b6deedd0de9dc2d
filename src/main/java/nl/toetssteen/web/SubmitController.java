package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.casework.Submit;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Overtaken;
import nl.toetssteen.dossier.Submitted;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Checking the answers of a proposal, submitting it, and what was submitted. */
@Controller
class SubmitController {
    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final Submit submit;
    private final Finder finder;
    private final Proposals proposals;

    SubmitController(Pages pages, Panels panels, Appraise appraise, Submit submit, Finder finder, Proposals proposals) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.submit = submit;
        this.finder = finder;
        this.proposals = proposals;
    }

    /** An answer that cannot be read. */
    record Unread(String theme, String key, String label) {}

    @GetMapping("/proposals/{id}/check")
    String check(@PathVariable("id") String id, Model model, Language language) {
        Version version = finder.version(id);
        Draft draft = version.draft();
        Texts texts = pages.texts(language);
        Appraisal appraisal = appraise.appraise(draft);
        model.addAttribute("id", id);
        model.addAttribute("version", Shown.of(version, version, texts));
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("standing", panels.of(appraisal, texts));
        model.addAttribute("warnings", new Warnings(pages.rulebook(), texts).of(appraisal));
        model.addAttribute("unread", unread(draft, texts));
        model.addAttribute("open", appraisal.open().size());
        model.addAttribute("summaries", new AnswerViews(pages.rulebook(), texts).of(draft.sheet()));
        return "proposal/check";
    }

    private List<Unread> unread(Draft draft, Texts texts) {
        return draft.unread().keySet().stream()
                .map(slot -> pages.rulebook()
                        .findQuestion(slot.question())
                        .map(question ->
                                new Unread(question.theme(), FieldKey.of(slot), Labels.of(question, slot, texts)))
                        .orElseGet(() -> new Unread("", FieldKey.of(slot), slot.question())))
                .toList();
    }

    @PostMapping("/proposals/{id}/submit")
    String submit(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Language language,
            RedirectAttributes flash) {
        Version latest = finder.version(id);
        boolean seen = Finder.number(number)
                .filter(parsed -> parsed == latest.number())
                .isPresent();
        if (!seen) {
            flash.addFlashAttribute("overtaken", true);
            return "redirect:/proposals/" + id + "/check";
        }
        return submit.errors(latest.draft()).none()
                ? submitted(latest, language, flash)
                : "redirect:/proposals/" + id + "/check";
    }

    private String submitted(Version latest, Language language, RedirectAttributes flash) {
        String proposal = "redirect:/proposals/" + latest.draft().id();
        try {
            Draft draft = latest.state() == Version.State.SUBMITTED
                    ? latest.draft()
                    : submit.submit(
                            latest.draft(),
                            (rulebook, appraisal, explanation) ->
                                    AppraisalJson.write(new Wording(rulebook, language), appraisal, explanation));
            return proposal + "/submitted?version=" + draft.version();
        } catch (Overtaken overtaken) {
            flash.addFlashAttribute("overtaken", true);
            return proposal + "/check";
        }
    }

    @GetMapping("/proposals/{id}/submitted")
    String submitted(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Model model,
            Language language) {
        Version version = finder.version(id, number);
        Texts texts = pages.texts(language);
        Submitted kept = proposals.submitted(id, version.number()).orElseThrow(() -> new NotFound("version"));
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(version.draft(), texts));
        model.addAttribute("version", Shown.of(version, finder.version(id), texts));
        model.addAttribute("verdict", texts.message("verdict." + kept.verdict()));
        model.addAttribute("total", texts.whole(kept.total()));
        model.addAttribute("receipt", kept.receipt());
        return "proposal/submitted";
    }
}
