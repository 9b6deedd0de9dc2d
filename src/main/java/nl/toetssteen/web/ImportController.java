package nl.toetssteen.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.InvalidProposal;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.SheetReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Makes a proposal of a file, or of text that somebody pastes: the same format as the command line. */
@Controller
class ImportController {
    private final Pages pages;
    private final Proposals proposals;

    ImportController(Pages pages, Proposals proposals) {
        this.pages = pages;
        this.proposals = proposals;
    }

    /** What is wrong with a file, where, and how to mend it. */
    record Fault(int line, String field, String message) {}

    @GetMapping("/import")
    String show(Model model) {
        model.addAttribute("text", "");
        model.addAttribute("faults", List.of());
        return "start/import";
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView take(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "text", defaultValue = "") String text,
            Language language)
            throws IOException {
        boolean uploaded = file != null && !file.isEmpty();
        byte[] bytes = uploaded ? Objects.requireNonNull(file).getBytes() : text.getBytes(StandardCharsets.UTF_8);
        String name = uploaded ? fileName(Objects.requireNonNull(file)) : "proposal.yaml";
        try {
            return opened(SheetReader.read(pages.rulebook(), name, bytes));
        } catch (InvalidProposal invalid) {
            return refused(invalid, new String(bytes, StandardCharsets.UTF_8), language);
        }
    }

    // The ending says whether it is YAML or JSON; the rest of the name is nobody's business.
    private static String fileName(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && name.toLowerCase(java.util.Locale.ROOT).endsWith(".json")
                ? "proposal.json"
                : "proposal.yaml";
    }

    private ModelAndView opened(Sheet sheet) {
        String title = sheet.title().replaceAll("\\p{Cntrl}+", " ").strip();
        Draft draft = proposals.take(new Sheet(
                sheet.id(),
                title.substring(0, Math.min(title.length(), Proposals.LONGEST_TITLE)),
                sheet.lines(),
                sheet.answers()));
        return new ModelAndView("redirect:/proposals/" + draft.id());
    }

    private static ModelAndView refused(InvalidProposal invalid, String text, Language language) {
        List<Fault> faults = invalid.problems().stream()
                .map(problem -> new Fault(
                        problem.line(), problem.field(), problem.message().in(language)))
                .toList();
        return new ModelAndView("start/import", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("text", text)
                .addObject("faults", faults);
    }
}
