package nl.toetssteen.web;

import java.nio.charset.StandardCharsets;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Draft;
import nl.toetssteen.casework.Drafts;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.SheetWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The appraisal of a proposal, as a page and as a file. */
@Controller
class AppraisalController {
    private final Pages pages;
    private final Appraise appraise;

    AppraisalController(Pages pages, Appraise appraise) {
        this.pages = pages;
        this.appraise = appraise;
    }

    @GetMapping("/proposals/{id}/appraisal")
    String show(@PathVariable("id") String id, Model model, Drafts drafts, Language language) {
        Draft draft = ProposalController.find(drafts, id);
        Texts texts = pages.texts(language);
        Appraisal appraisal = appraise.appraise(draft);
        AppraisalViews views = new AppraisalViews(pages.rulebook(), appraisal, "/proposals/" + id, texts);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("unread", draft.unread().size());
        model.addAttribute("view", views.of(appraise.explain(draft)));
        return "appraisal/appraisal";
    }

    @GetMapping("/proposals/{id}/appraisal.json")
    ResponseEntity<byte[]> json(@PathVariable("id") String id, Drafts drafts, Language language) {
        Draft draft = ProposalController.find(drafts, id);
        Wording wording = new Wording(pages.rulebook(), language);
        String json = AppraisalJson.write(wording, appraise.appraise(draft), appraise.explain(draft));
        return file("appraisal-" + id + ".json", MediaType.APPLICATION_JSON, json);
    }

    @GetMapping("/proposals/{id}/proposal.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable("id") String id, Drafts drafts) {
        Draft draft = ProposalController.find(drafts, id);
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
