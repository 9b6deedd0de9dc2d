package nl.toetssteen.web;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Insights;
import nl.toetssteen.casework.Insights.Insight;
import nl.toetssteen.casework.Job;
import nl.toetssteen.casework.Jobs;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.report.QuestionLetter;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Slot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is not known about a proposal, what to ask first, and what would turn its verdict. */
@Controller
class InsightController {
    private final Pages pages;
    private final Insights insights;
    private final Jobs jobs;
    private final Finder finder;
    private final Exports exports;
    private final PrintedLetter letters;

    InsightController(
            Pages pages, Insights insights, Jobs jobs, Finder finder, Exports exports, PrintedLetter letters) {
        this.pages = pages;
        this.insights = insights;
        this.jobs = jobs;
        this.finder = finder;
        this.exports = exports;
        this.letters = letters;
    }

    /** The questions worth asking as a letter, once they are worked out; else the page that works them out. */
    @GetMapping("/proposals/{id}/insight/letter")
    Object letter(@PathVariable("id") String id, Language language) {
        Draft draft = finder.draft(id);
        Job job = start(id, "", draft);
        Optional<Insight> insight = job.result(Insight.class);
        if (insight.isEmpty()) {
            return JobController.redirect(job);
        }
        QuestionLetter letter = letter(draft, insight.get(), language);
        return exports.file(draft, "letter.txt", head -> letter.text());
    }

    /** The same letter for paper. */
    @GetMapping("/proposals/{id}/letter.pdf")
    Object printedLetter(@PathVariable("id") String id, Language language) {
        Draft draft = finder.draft(id);
        Job job = start(id, "", draft);
        Optional<Insight> insight = job.result(Insight.class);
        if (insight.isEmpty()) {
            return JobController.redirect(job);
        }
        return letters.print(draft, letter(draft, insight.get(), language), language);
    }

    private QuestionLetter letter(Draft draft, Insight insight, Language language) {
        return QuestionLetter.of(
                new Wording(pages.rulebook(), language), draft.sheet().title(), certain(insight), QuestionLetter.MOST);
    }

    /** Whoever gets a letter cannot know which questions fall away with the answers to others. */
    private static List<Slot> certain(Insight insight) {
        return insight.prospect().asking().stream()
                .map(Asking::slot)
                .filter(slot -> !insight.appraisal().mayApply().contains(slot))
                .toList();
    }

    private Job start(String id, String number, Draft draft) {
        String page = "/proposals/" + id + "/insight" + (number.isEmpty() ? "" : "?version=" + number);
        return jobs.start(
                new Jobs.Order<>(JobController.owner(), insights.key(draft), page, work -> insights.of(draft, work)));
    }

    /** The result when it is there; else it is worked out, and the browser waits on a page of its own. */
    @GetMapping("/proposals/{id}/insight")
    String show(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            Model model,
            Language language) {
        Version version = finder.version(id, number);
        Draft draft = version.draft();
        Job job = start(id, number, draft);
        Optional<Insight> insight = job.result(Insight.class);
        if (insight.isEmpty()) {
            return JobController.redirect(job);
        }
        Texts texts = pages.texts(language);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("version", Shown.of(version, finder.version(id), texts));
        model.addAttribute("view", new InsightViews(pages.rulebook(), insight.get(), "/proposals/" + id, texts).view());
        return "proposal/insight";
    }
}
