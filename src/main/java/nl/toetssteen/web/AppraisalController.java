package nl.toetssteen.web;

import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.report.AppraisalCsv;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.SheetJson;
import nl.toetssteen.rulebook.SheetWriter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The appraisal of a proposal, as a page and as a file. */
@Controller
class AppraisalController {
    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final Finder finder;
    private final Exports exports;

    AppraisalController(Pages pages, Panels panels, Appraise appraise, Finder finder, Exports exports) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.finder = finder;
        this.exports = exports;
    }

    @GetMapping("/proposals/{id}/appraisal")
    String show(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Model model,
            Language language) {
        Version version = finder.version(id, number);
        Draft draft = version.draft();
        Texts texts = pages.texts(language);
        Appraisal appraisal = appraise.appraise(draft);
        AppraisalViews views = new AppraisalViews(pages.rulebook(), appraisal, "/proposals/" + id, texts);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("version", Shown.of(version, finder.version(id), texts));
        model.addAttribute("unread", draft.unread().size());
        model.addAttribute(
                "view", views.of(panels.of(appraisal, texts), panels.range(appraisal), appraise.explain(draft)));
        return "appraisal/appraisal";
    }

    @GetMapping("/proposals/{id}/appraisal.json")
    ResponseEntity<byte[]> json(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Language language) {
        Draft draft = finder.version(id, number).draft();
        Wording wording = new Wording(pages.rulebook(), language);
        return exports.file(
                draft,
                "appraisal.json",
                head -> AppraisalJson.write(wording, appraise.appraise(draft), appraise.explain(draft), head));
    }

    @GetMapping("/proposals/{id}/appraisal.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Language language) {
        Draft draft = finder.version(id, number).draft();
        Wording wording = new Wording(pages.rulebook(), language);
        return exports.file(
                draft, "appraisal.csv", head -> AppraisalCsv.appraisal(wording, appraise.appraise(draft), head));
    }

    @GetMapping("/proposals/{id}/trace.csv")
    ResponseEntity<byte[]> trace(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Language language) {
        Draft draft = finder.version(id, number).draft();
        Wording wording = new Wording(pages.rulebook(), language);
        return exports.file(
                draft,
                "trace.csv",
                head -> AppraisalCsv.trace(wording, appraise.appraise(draft), appraise.explain(draft), head));
    }

    @GetMapping("/proposals/{id}/proposal.json")
    ResponseEntity<byte[]> proposalJson(
            @PathVariable("id") String id, @RequestParam(name = "version", defaultValue = "") String number) {
        Draft draft = finder.version(id, number).draft();
        return exports.file(draft, "proposal.json", head -> SheetJson.write(draft.sheet()));
    }

    @GetMapping("/proposals/{id}/proposal.yaml")
    ResponseEntity<byte[]> yaml(
            @PathVariable("id") String id, @RequestParam(name = "version", defaultValue = "") String number) {
        Draft draft = finder.version(id, number).draft();
        return exports.file(draft, "proposal.yaml", head -> SheetWriter.yaml(pages.rulebook(), draft.sheet()));
    }
}
