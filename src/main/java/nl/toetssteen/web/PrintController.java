package nl.toetssteen.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.FirstQuestions;
import nl.toetssteen.casework.PrintShop;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.report.Paper;
import nl.toetssteen.rulebook.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The appraisal of a proposal as a document for the committee. */
@Controller
class PrintController {
    private static final int PAGES_FOR_A_MEETING = 2;

    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final FirstQuestions questions;
    private final Finder finder;
    private final Exports exports;
    private final PrintShop shop;
    private final Prints prints;

    PrintController(
            Pages pages,
            Panels panels,
            Appraise appraise,
            FirstQuestions questions,
            Finder finder,
            Exports exports,
            PrintShop shop,
            Prints prints) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.questions = questions;
        this.finder = finder;
        this.exports = exports;
        this.shop = shop;
        this.prints = prints;
    }

    @GetMapping("/proposals/{id}/appraisal.pdf")
    ResponseEntity<byte[]> appraisal(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Language language) {
        Draft draft = finder.version(id, number).draft();
        Texts texts = pages.texts(language);
        return shop.print(() -> exports.bytes(draft, "appraisal.pdf", head -> print(draft, head, texts)));
    }

    private byte[] print(Draft draft, Head head, Texts texts) {
        Appraisal appraisal = appraise.appraise(draft);
        Explanation explanation = appraise.explain(draft);
        Map<String, Object> values = new PrintedAppraisal(pages.rulebook(), appraisal, texts)
                .values(
                        draft,
                        panels.of(appraisal, texts),
                        panels.range(appraisal),
                        explanation,
                        questions.of(appraisal));
        String json =
                AppraisalJson.write(new Wording(pages.rulebook(), texts.language()), appraisal, explanation, head);
        Prints.Sheets sheets = new Prints.Sheets(
                "appraisal",
                texts.message("appraisal.title", Titles.of(draft, texts)),
                "print.appraisal",
                head,
                values,
                List.of(new Paper.Attached(
                        "appraisal.json",
                        "application/json",
                        texts.message("print.attached"),
                        json.getBytes(StandardCharsets.UTF_8))));
        return prints.print(fitted(sheets.with("name", Titles.of(draft, texts)), texts), texts);
    }

    /** With as much on the pages for the meeting as they have room for. */
    private Prints.Sheets fitted(Prints.Sheets sheets, Texts texts) {
        Prints.Sheets summary = sheets.with("annexes", false);
        PrintRoom room = PrintRoom.ALL.stream()
                .filter(each -> prints.pages(summary.with("room", each), texts) <= PAGES_FOR_A_MEETING)
                .findFirst()
                .orElse(PrintRoom.ALL.get(PrintRoom.ALL.size() - 1));
        return sheets.with("annexes", true).with("room", room);
    }
}
