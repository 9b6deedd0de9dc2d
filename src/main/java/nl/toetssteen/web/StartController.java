package nl.toetssteen.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Draft;
import nl.toetssteen.casework.Drafts;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page, and making proposals from there. */
@Controller
class StartController {
    private final Pages pages;
    private final Appraise appraise;

    StartController(Pages pages, Appraise appraise) {
        this.pages = pages;
        this.appraise = appraise;
    }

    /** A proposal of the session, as the start page lists it. */
    record Mine(String id, String title, Standing standing) {}

    /** A worked example. */
    record Shown(String id, String title, String about, List<Cited> sources) {}

    /** A source to go to. */
    record Cited(String key, String words) {}

    @GetMapping("/")
    String start(Model model, Drafts drafts, Language language) {
        Texts texts = pages.texts(language);
        model.addAttribute(
                "mine", drafts.all().stream().map(draft -> mine(draft, texts)).toList());
        model.addAttribute(
                "examples", inOrder().map(example -> shown(example, texts)).toList());
        model.addAttribute("most", Drafts.MOST);
        return "start/start";
    }

    private Mine mine(Draft draft, Texts texts) {
        return new Mine(
                draft.id(), Titles.of(draft, texts), Standing.of(appraise.appraise(draft), pages.rulebook(), texts));
    }

    private Shown shown(Example example, Texts texts) {
        List<Cited> sources = example.sources().stream()
                .map(citation -> pages.rulebook().source(citation.source()))
                .distinct()
                .map(source -> new Cited(source.key(), source.author() + " (" + source.year() + ")"))
                .toList();
        return new Shown(example.id(), texts.words(example.words()), texts.words(example.about()), sources);
    }

    // Each example before the ones that vary it.
    private Stream<Example> inOrder() {
        return pages.rulebook().contents().examples().stream()
                .sorted(Comparator.comparing(StartController::original)
                        .thenComparing(example -> !example.completedFrom().isEmpty()));
    }

    private static String original(Example example) {
        return example.completedFrom().isEmpty() ? example.id() : example.completedFrom();
    }

    @PostMapping("/proposals")
    String make(
            @RequestParam(name = "example", defaultValue = "") String example,
            @RequestParam(name = "do", defaultValue = "") String then,
            Drafts drafts,
            Language language) {
        Draft draft = example.isEmpty() ? drafts.add("", Sheet.empty()) : ofExample(example, drafts, language);
        return "redirect:/proposals/" + draft.id() + (then.equals("appraise") ? "/appraisal" : "");
    }

    private Draft ofExample(String id, Drafts drafts, Language language) {
        Example example = pages.rulebook().contents().examples().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("example"));
        Sheet sheet = example.sheet();
        String title = example.words().in(language);
        return drafts.ofExample(id, new Sheet(sheet.id(), title, sheet.lines(), sheet.answers()));
    }
}
