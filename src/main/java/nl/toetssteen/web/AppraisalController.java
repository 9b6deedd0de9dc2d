package nl.toetssteen.web;

import java.nio.charset.StandardCharsets;
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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The appraisal of a proposal, as a page and as a file. */
@Controller
class AppraisalController {
    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8");

    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final Finder finder;

    AppraisalController(Pages pages, Panels panels, Appraise appraise, Finder finder) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.finder = finder;
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
        model.addAttribute("view", views.of(panels.of(appraisal, texts), appraise.explain(draft)));
        return "appraisal/appraisal";
    }

    @GetMapping("/proposals/{id}/appraisal.json")
    ResponseEntity<byte[]> json(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Language language) {
        Draft draft = finder.version(id, number).draft();
        Wording wording = new Wording(pages.rulebook(), language);
        String json = AppraisalJson.write(wording, appraise.appraise(draft), appraise.explain(draft));
        return file("appraisal-" + id + ".json", MediaType.APPLICATION_JSON, json);
    }

    @GetMapping("/proposals/{id}/appraisal.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Language language) {
        Draft draft = finder.version(id, number).draft();
        Wording wording = new Wording(pages.rulebook(), language);
        String csv = AppraisalCsv.appraisal(wording, appraise.appraise(draft));
        return file("appraisal-" + id + ".csv", CSV, csv);
    }

    @GetMapping("/proposals/{id}/trace.csv")
    ResponseEntity<byte[]> trace(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Language language) {
        Draft draft = finder.version(id, number).draft();
        Wording wording = new Wording(pages.rulebook(), language);
        String csv = AppraisalCsv.trace(wording, appraise.appraise(draft), appraise.explain(draft));
        return file("trace-" + id + ".csv", CSV, csv);
    }

    @GetMapping("/proposals/{id}/proposal.json")
    ResponseEntity<byte[]> proposalJson(
            @PathVariable("id") String id, @RequestParam(name = "version", defaultValue = "") String number) {
        Draft draft = finder.version(id, number).draft();
        String json = SheetJson.write(draft.sheet());
        return file("proposal-" + id + ".json", MediaType.APPLICATION_JSON, json);
    }

    @GetMapping("/proposals/{id}/proposal.yaml")
    ResponseEntity<byte[]> yaml(
            @PathVariable("id") String id, @RequestParam(name = "version", defaultValue = "") String number) {
        Draft draft = finder.version(id, number).draft();
        String yaml = SheetWriter.yaml(pages.rulebook(), draft.sheet());
        return file("proposal-" + id + ".yaml", MediaType.valueOf("application/yaml"), yaml);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
