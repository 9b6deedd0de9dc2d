package nl.toetssteen.web;

import java.util.List;
import java.util.Locale;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Difference;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a proposal: which there are, what differs between two, and putting an old one back. */
@Controller
class HistoryController {
    private final Pages pages;
    private final Appraise appraise;
    private final Proposals proposals;
    private final Finder finder;

    HistoryController(Pages pages, Appraise appraise, Proposals proposals, Finder finder) {
        this.pages = pages;
        this.appraise = appraise;
        this.proposals = proposals;
        this.finder = finder;
    }

    /** A version in the list. */
    record Row(
            int number, String title, String state, boolean submitted, boolean removed, String savedAt, int answers) {}

    @GetMapping("/proposals/{id}/history")
    String history(@PathVariable("id") String id, Model model, Language language) {
        List<Version> versions = proposals.history(id);
        if (versions.isEmpty()) {
            throw new NotFound("proposal");
        }
        Texts texts = pages.texts(language);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(versions.get(0).draft(), texts));
        model.addAttribute("removedNow", versions.get(0).state() == Version.State.REMOVED);
        model.addAttribute(
                "versions",
                versions.stream().map(version -> row(version, texts)).toList());
        return "proposal/history";
    }

    private static Row row(Version version, Texts texts) {
        String state = version.state().name().toLowerCase(Locale.ROOT);
        return new Row(
                version.number(),
                Titles.of(version.draft(), texts),
                texts.message("stage." + state),
                version.state() == Version.State.SUBMITTED,
                version.state() == Version.State.REMOVED,
                texts.moment(version.savedAt()),
                (int) version.draft().sheet().answers().values().stream()
                        .filter(given -> !given.isUnknown())
                        .count());
    }

    @GetMapping("/proposals/{id}/compare")
    String compare(
            @PathVariable("id") String id,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            Model model,
            Language language) {
        Version latest = finder.version(id);
        Version one = finder.version(id, from.isEmpty() ? "1" : from);
        Version other = finder.version(id, to);
        Texts texts = pages.texts(language);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(latest.draft(), texts));
        model.addAttribute("one", Shown.of(one, latest, texts));
        model.addAttribute("other", Shown.of(other, latest, texts));
        model.addAttribute(
                "numbers", proposals.history(id).stream().map(Version::number).toList());
        Appraisal before = appraise.appraise(one.draft());
        Appraisal after = appraise.appraise(other.draft());
        model.addAttribute("before", Standing.of(before, pages.rulebook(), texts));
        model.addAttribute("after", Standing.of(after, pages.rulebook(), texts));
        CompareViews views = new CompareViews(pages.rulebook(), texts);
        model.addAttribute("answers", views.answers(one.draft(), other.draft()));
        Difference difference = Difference.between(before, after);
        model.addAttribute("scores", views.scores(difference));
        model.addAttribute("gates", views.gates(difference));
        model.addAttribute("findings", views.findings(difference.findings()));
        return "proposal/compare";
    }

    @PostMapping("/proposals/{id}/restore")
    String restore(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            RedirectAttributes flash) {
        if (Finder.number(number)
                .flatMap(parsed -> proposals.restore(id, parsed))
                .isEmpty()) {
            throw new NotFound("version");
        }
        flash.addFlashAttribute("restored", number);
        return "redirect:/proposals/" + id;
    }
}
