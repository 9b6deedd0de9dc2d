package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.casework.Deed;
import nl.toetssteen.casework.ReadTrail;
import nl.toetssteen.casework.VerifyTrail;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.dossier.Payload;
import nl.toetssteen.dossier.TrailSearch;
import nl.toetssteen.dossier.Verification;
import nl.toetssteen.rulebook.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit trail: what everybody did, and whether anything was altered since. */
@Controller
class TrailController {
    private static final int ON_A_PAGE = 50;
    private static final int LONGEST = 100;
    private static final int FLAWS = 100;

    private final Pages pages;
    private final ReadTrail trail;
    private final VerifyTrail verify;

    TrailController(Pages pages, ReadTrail trail, VerifyTrail verify) {
        this.pages = pages;
        this.trail = trail;
        this.verify = verify;
    }

    /** An entry in the list. */
    record Row(long number, String at, String name, String action, String subject, String href, String facts) {}

    /** Something that is not as it was written. */
    record Fault(String words) {}

    @GetMapping("/trail")
    String list(
            @RequestParam(name = "subject", defaultValue = "") String subject,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "action", defaultValue = "") String action,
            @RequestParam(name = "below", defaultValue = "") String below,
            Model model,
            Language language) {
        Texts texts = pages.texts(language);
        long from = below.matches("\\d{1,18}") ? Long.parseLong(below) : 0;
        TrailSearch.Query query = new TrailSearch.Query(cut(subject), cut(person), cut(action), from);
        List<ReadTrail.Line> found = trail.find(query, ON_A_PAGE + 1);
        List<ReadTrail.Line> shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        model.addAttribute("query", query);
        model.addAttribute("actions", actions(action, texts));
        model.addAttribute("rows", shown.stream().map(line -> row(line, texts)).toList());
        model.addAttribute(
                "next",
                found.size() > ON_A_PAGE ? shown.get(ON_A_PAGE - 1).entry().sequence() : 0);
        model.addAttribute("trailHead", trail.head().toString());
        return "trail/trail";
    }

    private static String cut(String text) {
        return text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }

    private static List<Choice> actions(String chosen, Texts texts) {
        return Stream.of(Deed.values())
                .map(deed -> new Choice(
                        deed.id(), texts.message("deed." + deed.id()), deed.id().equals(chosen)))
                .toList();
    }

    /** An action to choose. */
    record Choice(String value, String words, boolean chosen) {}

    private static Row row(ReadTrail.Line line, Texts texts) {
        String subject = line.entry().subject();
        String dossier = subject.startsWith("dossier/") ? subject.substring("dossier/".length()) : "";
        return new Row(
                line.entry().sequence(),
                texts.moment(line.entry().at()),
                line.name().orElseGet(() -> texts.message("trail.erased")),
                words(line.entry().action(), texts),
                subject,
                dossier.isEmpty() ? "" : "/proposals/" + dossier + "/history",
                facts(Payload.read(line.entry().payload())));
    }

    /** An action of a newer program has no words here. */
    private static String words(String action, Texts texts) {
        return Stream.of(Deed.values()).anyMatch(deed -> deed.id().equals(action))
                ? texts.message("deed." + action)
                : action;
    }

    private static String facts(Payload payload) {
        return payload.facts().entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .map(Map.Entry::toString)
                .collect(Collectors.joining(", "));
    }

    @GetMapping("/trail/verification")
    String ask(Model model) {
        model.addAttribute("typed", "");
        return "trail/verification";
    }

    /** Verifies, also against a head that somebody has from a print or an export. */
    @PostMapping("/trail/verification")
    ModelAndView verify(@RequestParam(name = "head", defaultValue = "") String typed, Language language) {
        Optional<Head> head = Head.read(typed);
        if (!typed.isBlank() && head.isEmpty()) {
            return new ModelAndView("trail/verification", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("typed", typed)
                    .addObject("unreadable", true);
        }
        Texts texts = pages.texts(language);
        Verification found = verify.verify(head);
        return new ModelAndView("trail/verification")
                .addObject("typed", typed)
                .addObject("found", found)
                .addObject("unanchored", Math.max(0, found.head().sequence() - found.anchored()))
                .addObject("more", Math.max(0, found.flaws().size() - FLAWS))
                .addObject(
                        "faults",
                        found.flaws().stream()
                                .limit(FLAWS)
                                .map(flaw -> new Fault(texts.message(key(flaw), flaw.entry(), flaw.where())))
                                .toList());
    }

    private static String key(Verification.Flaw flaw) {
        return "flaw." + flaw.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
