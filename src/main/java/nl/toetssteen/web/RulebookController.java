package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.toetssteen.casework.ChangeRulebook;
import nl.toetssteen.casework.Jobs;
import nl.toetssteen.casework.Moved;
import nl.toetssteen.casework.NotInForce;
import nl.toetssteen.casework.ReadTrail;
import nl.toetssteen.casework.Shelf;
import nl.toetssteen.dossier.InForce;
import nl.toetssteen.dossier.InForce.Proposal;
import nl.toetssteen.dossier.Rulebooks;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.RulebookDefect;
import nl.toetssteen.rulebook.RulebookFolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rulebooks that are kept, and putting another one in force: propose, see what it does, confirm. */
@Controller
class RulebookController {
    private static final int LONGEST = 2_000;

    private final Pages pages;
    private final ChangeRulebook change;
    private final Shelf shelf;
    private final ReadTrail trail;
    private final Jobs jobs;

    RulebookController(Pages pages, ChangeRulebook change, Shelf shelf, ReadTrail trail, Jobs jobs) {
        this.pages = pages;
        this.change = change;
        this.shelf = shelf;
        this.trail = trail;
        this.jobs = jobs;
    }

    /** A kept rulebook. */
    record Row(String digest, String edition, String from, String keptAt, boolean present) {}

    /** A proposal in the list. */
    record Offer(int number, String edition, String name, String at, String state) {}

    @GetMapping("/rulebooks")
    String list(Model model, Language language) {
        fill(model.asMap(), language).forEach(model::addAttribute);
        return "rulebook/rulebooks";
    }

    private Map<String, Object> fill(Map<String, Object> given, Language language) {
        Texts texts = pages.texts(language);
        Map<String, Rulebooks.Kept> kept =
                shelf.kept().stream().collect(Collectors.toMap(Rulebooks.Kept::digest, Function.identity()));
        return Map.of(
                "present", pages.rulebook().contents(),
                "rows", shelf.kept().stream().map(one -> row(one, texts)).toList(),
                "offers",
                        change.proposals().stream()
                                .map(one -> offer(one, kept, texts))
                                .toList(),
                "folders", shelf.offered(),
                "chosen", given.getOrDefault("chosen", ""),
                "reason", given.getOrDefault("reason", ""));
    }

    private Row row(Rulebooks.Kept kept, Texts texts) {
        return new Row(
                kept.digest(),
                kept.edition(),
                texts.date(kept.inForceFrom()),
                texts.moment(kept.keptAt()),
                kept.digest().equals(pages.rulebook().digest()));
    }

    private Offer offer(Proposal proposal, Map<String, Rulebooks.Kept> kept, Texts texts) {
        return new Offer(
                proposal.number(),
                Optional.ofNullable(kept.get(proposal.rulebook()))
                        .map(Rulebooks.Kept::edition)
                        .orElse(""),
                name(proposal.by(), texts),
                texts.moment(proposal.at()),
                texts.message("rulebook.state." + state(proposal)));
    }

    private String name(String actor, Texts texts) {
        return trail.name(actor).orElseGet(() -> texts.message("trail.erased"));
    }

    private String state(Proposal proposal) {
        Optional<InForce.Force> own = change.forces().stream()
                .filter(force -> force.proposal() == proposal.number())
                .findFirst();
        if (own.isPresent()) {
            return own.get().number() == change.forces().get(0).number() ? "in-force" : "was-in-force";
        }
        return change.forces().stream().anyMatch(force -> force.proposal() > proposal.number()) ? "overtaken" : "open";
    }

    @PostMapping("/rulebooks")
    ModelAndView propose(
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Language language) {
        Optional<RulebookFolder> rulebook = shelf.take(folder);
        boolean said = !reason.isBlank() && reason.length() <= LONGEST;
        if (rulebook.isEmpty() || !said) {
            return refused(folder, reason, language)
                    .addObject("noFolder", rulebook.isEmpty())
                    .addObject("noReason", !said);
        }
        try {
            Proposal proposal = change.propose(rulebook.get(), reason.strip());
            return new ModelAndView("redirect:/rulebooks/proposals/" + proposal.number());
        } catch (DefectiveRulebook defective) {
            List<RulebookDefect> defects = defective.defects();
            return refused(folder, reason, language).addObject("defects", defects);
        }
    }

    private ModelAndView refused(String folder, String reason, Language language) {
        return new ModelAndView(
                        "rulebook/rulebooks",
                        fill(Map.of("chosen", folder, "reason", reason), language),
                        HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("refused", true);
    }

    private Proposal proposal(String number) {
        return Finder.number(number).flatMap(change::find).orElseThrow(() -> new NotFound("rulebook"));
    }

    /** A dossier whose verdict moves. */
    record Move(String id, String title, String before, String after) {}

    @GetMapping("/rulebooks/proposals/{number}")
    String show(@PathVariable("number") String number, Model model, Language language) {
        Proposal proposal = proposal(number);
        Texts texts = pages.texts(language);
        model.addAttribute("proposal", proposal);
        model.addAttribute("present", pages.rulebook().digest());
        model.addAttribute("by", name(proposal.by(), texts));
        model.addAttribute(
                "own",
                SignedIn.person()
                        .filter(person -> person.id().equals(proposal.by()))
                        .isPresent());
        model.addAttribute("at", texts.moment(proposal.at()));
        model.addAttribute("state", state(proposal));
        change.impact(proposal.number()).ifPresent(impact -> {
            model.addAttribute("impact", impact);
            model.addAttribute("impactAt", texts.moment(impact.at()));
            model.addAttribute(
                    "moves",
                    Moved.read(impact.document()).stream()
                            .map(moved -> move(moved, texts))
                            .toList());
        });
        return "rulebook/proposal";
    }

    private static Move move(Moved moved, Texts texts) {
        return new Move(
                moved.dossier(),
                moved.title().isBlank() ? texts.message("proposal.untitled") : moved.title(),
                texts.message("verdict." + moved.before()) + " (" + texts.whole(moved.totalBefore()) + ")",
                texts.message("verdict." + moved.after()) + " (" + texts.whole(moved.totalAfter()) + ")");
    }

    @PostMapping("/rulebooks/proposals/{number}/impact")
    String impact(@PathVariable("number") String number) {
        Proposal proposal = proposal(number);
        // With the head in it: what was worked out before the last change of a dossier is not worked out now.
        String key = "impact " + number + " " + trail.head();
        return JobController.redirect(jobs.start(new Jobs.Order<>(
                JobController.owner(), key, "/rulebooks/proposals/" + proposal.number(), change.study(proposal))));
    }

    @PostMapping("/rulebooks/proposals/{number}/confirm")
    String confirm(@PathVariable("number") String number, RedirectAttributes flash) {
        Proposal proposal = proposal(number);
        try {
            change.confirm(proposal.number());
            flash.addFlashAttribute("confirmed", true);
        } catch (NotInForce refused) {
            flash.addFlashAttribute(
                    "refusal",
                    refused.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        return "redirect:/rulebooks/proposals/" + proposal.number();
    }
}
