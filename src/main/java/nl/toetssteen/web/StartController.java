package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.casework.DemoPeople;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.casework.Worklist;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Listed;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page, and making proposals from there. */
@Controller
class StartController {
    private static final int LATEST = 5;
    private static final int ON_A_PAGE = 25;
    private static final int LONGEST_SEARCH = 200;

    private final Pages pages;
    private final Proposals proposals;
    private final Worklist work;
    private final DemoPeople demo;

    StartController(Pages pages, Proposals proposals, Worklist work, DemoPeople demo) {
        this.pages = pages;
        this.proposals = proposals;
        this.work = work;
        this.demo = demo;
    }

    /** A proposal in a list. */
    record Mine(String id, String title, String state, String savedAt) {}

    /** A dossier that waits for somebody with a role: for what, by the key of a message, and where that is done. */
    record Waits(String id, String title, String what, String page, String since) {}

    /**
     * A worked example.
     *
     * @param verdict what comes of it, in words
     * @param tone how that looks: good, fair, poor or open
     */
    record Shown(String id, String title, String about, String verdict, String tone, List<Cited> sources) {}

    /** A source to go to. */
    record Cited(String key, String words) {}

    @GetMapping("/")
    String start(Model model, Language language) {
        Texts texts = pages.texts(language);
        Me me = Me.now();
        model.addAttribute("demo", me == null && !demo.present().isEmpty());
        model.addAttribute("waits", me == null ? List.of() : waits(me, texts));
        model.addAttribute("mine", me != null && me.reads() ? mine(proposals.search("", 0, LATEST), texts) : List.of());
        model.addAttribute(
                "examples", inOrder().map(example -> shown(example, texts)).toList());
        return "start/start";
    }

    private List<Waits> waits(Me me, Texts texts) {
        List<Waits> all = new ArrayList<>();
        if (me.decides()) {
            all.addAll(waits(Version.State.APPRAISED, "decision", texts));
        }
        if (me.writes()) {
            all.addAll(waits(Version.State.SUBMITTED, "justification", texts));
            all.addAll(waits(Version.State.CHECKED, "dossier", texts));
        }
        return all;
    }

    private List<Waits> waits(Version.State state, String page, Texts texts) {
        return work.in(state).stream()
                .limit(LATEST)
                .map(listed -> new Waits(
                        listed.id(),
                        listed.title().isBlank() ? texts.message("proposal.untitled") : listed.title(),
                        "start.waits." + state.id(),
                        page,
                        texts.moment(listed.savedAt())))
                .toList();
    }

    /** A state that the list can be narrowed to. */
    record Choice(String id, String words, boolean chosen) {}

    /** All proposals, or those in which a text occurs, or in one state. */
    @GetMapping("/proposals")
    String list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "from", defaultValue = "0") String from,
            Model model,
            Language language) {
        String sought = text.strip().substring(0, Math.min(text.strip().length(), LONGEST_SEARCH));
        int first = from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
        Texts texts = pages.texts(language);
        Optional<Version.State> chosen =
                seen().filter(one -> one.id().equals(state)).findFirst();
        List<Mine> found = mine(
                chosen.map(one -> proposals.search(sought, Set.of(one), first, ON_A_PAGE + 1))
                        .orElseGet(() -> proposals.search(sought, first, ON_A_PAGE + 1)),
                texts);
        model.addAttribute("q", sought);
        model.addAttribute("state", chosen.map(Version.State::id).orElse(""));
        model.addAttribute("states", choices(chosen, texts));
        model.addAttribute("from", first);
        model.addAttribute("next", found.size() > ON_A_PAGE ? first + ON_A_PAGE : -1);
        model.addAttribute("previous", Math.max(-1, first == 0 ? -1 : Math.max(0, first - ON_A_PAGE)));
        model.addAttribute("found", found.subList(0, Math.min(ON_A_PAGE, found.size())));
        return "start/proposals";
    }

    private static Stream<Version.State> seen() {
        return Stream.of(Version.State.values()).filter(state -> state != Version.State.REMOVED);
    }

    private static List<Choice> choices(Optional<Version.State> chosen, Texts texts) {
        return seen().map(state -> new Choice(
                        state.id(),
                        texts.message("stage." + state.id()),
                        chosen.filter(state::equals).isPresent()))
                .toList();
    }

    private static List<Mine> mine(List<Listed> found, Texts texts) {
        return found.stream().map(listed -> mine(listed, texts)).toList();
    }

    private static Mine mine(Listed listed, Texts texts) {
        String state = listed.untouched() ? "example" : listed.state().name().toLowerCase(Locale.ROOT);
        return new Mine(
                listed.id(),
                listed.title().isBlank() ? texts.message("proposal.untitled") : listed.title(),
                texts.message("stage." + state),
                texts.moment(listed.savedAt()));
    }

    private Shown shown(Example example, Texts texts) {
        List<Cited> sources = example.sources().stream()
                .map(citation -> pages.rulebook().source(citation.source()))
                .distinct()
                .map(source -> new Cited(source.key(), source.author() + " (" + source.year() + ")"))
                .toList();
        String verdict = example.verdicts().stream()
                .map(id -> texts.message("verdict." + id))
                .collect(Collectors.joining(" · "));
        return new Shown(
                example.id(),
                texts.words(example.words()),
                texts.words(example.about()),
                verdict,
                tone(example),
                sources);
    }

    private static String tone(Example example) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> example.verdicts().contains(verdict.id()))
                .findFirst()
                .map(Standing::tone)
                .orElse("open");
    }

    // Those that are judged first; within those each example before the ones that vary it.
    private Stream<Example> inOrder() {
        return pages.rulebook().contents().examples().stream()
                .sorted(Comparator.comparing(
                                (Example example) -> example.verdicts().contains(Verdict.UNDETERMINED.id()))
                        .thenComparing(StartController::original)
                        .thenComparing(example -> !example.completedFrom().isEmpty()));
    }

    private static String original(Example example) {
        return example.completedFrom().isEmpty() ? example.id() : example.completedFrom();
    }

    @PostMapping("/proposals")
    String make(
            @RequestParam(name = "example", defaultValue = "") String example,
            @RequestParam(name = "do", defaultValue = "") String then,
            Language language) {
        Draft draft = example.isEmpty() ? proposals.open("", Sheet.empty()) : ofExample(example, language);
        return "redirect:/proposals/" + draft.id() + (then.equals("appraise") ? "/appraisal" : "");
    }

    private Draft ofExample(String id, Language language) {
        Rulebook.Contents contents = pages.rulebook().contents();
        return contents.examples().stream()
                .filter(one -> one.id().equals(id))
                .map(example -> example.sheet(language))
                .findFirst()
                .or(() -> contents.precedents().stream()
                        .filter(one -> one.id().equals(id))
                        .map(precedent -> precedent.sheet(language))
                        .findFirst())
                .map(sheet -> proposals.open(id, sheet))
                .orElseThrow(() -> new NotFound("example"));
    }
}
