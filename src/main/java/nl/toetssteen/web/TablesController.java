package nl.toetssteen.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.report.ReferenceTable;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Table;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reference tables of the rulebook, to read and to open in a spreadsheet. */
@Controller
class TablesController {
    private final Pages pages;

    TablesController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/tables/{name}")
    String table(@PathVariable("name") String name, Model model, Language language) {
        model.addAttribute("table", inWords(name, language));
        model.addAttribute("readers", readers(name));
        return "rules/table";
    }

    @GetMapping("/tables/{name}.csv")
    ResponseEntity<byte[]> csv(@PathVariable("name") String name, Language language) {
        String csv = inWords(name, language).csv(pages.texts(language).message("table.source"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private ReferenceTable inWords(String name, Language language) {
        Table table = pages.rulebook().findTable(name).orElseThrow(() -> new NotFound("table"));
        return ReferenceTable.of(table, new Wording(pages.rulebook(), language));
    }

    /** The rules that look something up in it. */
    private List<String> readers(String table) {
        return pages.rulebook().rules().stream()
                .filter(rule -> rule.patterns().stream()
                        .anyMatch(pattern ->
                                pattern.literal("table").filter(table::equals).isPresent()))
                .map(Rule::name)
                .toList();
    }
}
