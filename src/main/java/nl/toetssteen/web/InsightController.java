package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.toetssteen.casework.Insights;
import nl.toetssteen.casework.Insights.Insight;
import nl.toetssteen.casework.Job;
import nl.toetssteen.casework.Jobs;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Language;
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

    InsightController(Pages pages, Insights insights, Jobs jobs, Finder finder) {
        this.pages = pages;
        this.insights = insights;
        this.jobs = jobs;
        this.finder = finder;
    }

    /** The result when it is there; else it is worked out, and the browser waits on a page of its own. */
    @GetMapping("/proposals/{id}/insight")
    String show(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "") String number,
            HttpServletRequest request,
            Model model,
            Language language) {
        Version version = finder.version(id, number);
        Draft draft = version.draft();
        String page = "/proposals/" + id + "/insight" + (number.isEmpty() ? "" : "?version=" + version.number());
        Job job = jobs.start(new Jobs.Order<>(
                JobController.owner(request), insights.key(draft), page, work -> insights.of(draft, work)));
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
