package nl.toetssteen.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Deviation;
import nl.toetssteen.casework.Difference;
import nl.toetssteen.casework.Difference.Move;
import nl.toetssteen.casework.Replay;
import nl.toetssteen.casework.Replayed;
import nl.toetssteen.casework.TakeBundle;
import nl.toetssteen.dossier.DossierFile;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.report.AuditBundle;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A stored appraisal run again, by the rules of then and by those of now; and the dossier to verify at home. */
@Controller
class ReplayController {
    private static final int SHOWN = 50;

    private final Pages pages;
    private final Finder finder;
    private final Replay replay;
    private final TakeBundle bundle;

    ReplayController(Pages pages, Finder finder, Replay replay, TakeBundle bundle) {
        this.pages = pages;
        this.finder = finder;
        this.replay = replay;
        this.bundle = bundle;
    }

    @GetMapping("/proposals/{id}/replay")
    String replay(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Model model,
            Language language) {
        Version version = finder.version(id, number);
        Texts texts = pages.texts(language);
        Replayed replayed = replay.replay(id, version.number(), ReplayController::written)
                .orElseThrow(() -> new NotFound("version"));
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(version.draft(), texts));
        model.addAttribute("number", version.number());
        model.addAttribute("replayed", replayed);
        model.addAttribute(
                "state",
                replayed.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        model.addAttribute(
                "deviations",
                replayed.deviations().stream()
                        .limit(SHOWN)
                        .map(ReplayController::shown)
                        .toList());
        model.addAttribute("more", Math.max(0, replayed.deviations().size() - SHOWN));
        replay.reappraise(id, version.number()).ifPresent(again -> present(again, model, texts));
        return "trail/replay";
    }

    private static String written(Rulebook rulebook, Language language, Appraisal appraisal, Explanation explanation) {
        return AppraisalJson.write(new Wording(rulebook, language), appraisal, explanation);
    }

    private static Deviation shown(Deviation deviation) {
        return new Deviation(deviation.path(), cut(deviation.stored()), cut(deviation.replayed()));
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static void present(Replay.Reappraisal again, Model model, Texts texts) {
        model.addAttribute("again", again);
        model.addAttribute(
                "sameRulebook", again.then().digest().equals(again.now().digest()));
        model.addAttribute("date", texts.date(again.date()));
        model.addAttribute("before", Standing.of(again.before(), again.then(), texts));
        model.addAttribute("after", Standing.of(again.after(), again.now(), texts));
        // What is gone may be unknown to the rules of now.
        CompareViews then = new CompareViews(again.then(), texts);
        CompareViews now = new CompareViews(again.now(), texts);
        Difference gone = part(again.difference(), Move::vanished);
        Difference rest = part(again.difference(), move -> !move.vanished());
        model.addAttribute("scores", joined(then.scores(gone), now.scores(rest)));
        model.addAttribute("gates", joined(then.gates(gone), now.gates(rest)));
        model.addAttribute("findings", joined(then.findings(gone.findings()), now.findings(rest.findings())));
    }

    private static List<CompareViews.Change> joined(List<CompareViews.Change> one, List<CompareViews.Change> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Difference part(Difference whole, Predicate<Move<?>> which) {
        return new Difference(
                whole.criteria().stream().filter(which).toList(),
                whole.proofs().stream().filter(which).toList(),
                whole.caps().stream().filter(which).toList(),
                whole.findings().stream().filter(which).toList());
    }

    /** Also of a dossier that was removed: its versions are there. */
    @GetMapping("/proposals/{id}/audit-bundle.zip")
    ResponseEntity<byte[]> bundle(@PathVariable("id") String id) {
        finder.known(id);
        DossierFile dossier = bundle.take(id);
        return Exports.answer(id, "audit-bundle.zip", dossier.head(), AuditBundle.of(dossier));
    }
}
