package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.casework.Job;
import nl.toetssteen.casework.Jobs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** How far a long calculation is, until its page can show the result. */
@Controller
class JobController {
    /** By which the page that asked for a calculation is told which it is. */
    static final String JOB = "job";

    private static final int SECONDS = 2;

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Whose a calculation is: that of whoever is signed in, on any device. */
    static String owner() {
        return SignedIn.someone().id();
    }

    /** Where somebody who has just started a calculation goes. */
    static String redirect(Job job) {
        return "redirect:/jobs/" + job.id();
    }

    @GetMapping("/jobs/{id}")
    String show(
            @PathVariable("id") String id,
            @RequestParam(name = "refresh", defaultValue = "") String refresh,
            HttpServletResponse response,
            Model model) {
        Job job = find(id);
        if (job.state() == Job.State.DONE) {
            return "redirect:"
                    + UriComponentsBuilder.fromUriString(job.page())
                            .replaceQueryParam(JOB, job.id())
                            .build()
                            .toUriString();
        }
        boolean refreshes = !job.state().isFinal() && !refresh.equals("no");
        if (refreshes) {
            response.setHeader("Refresh", String.valueOf(SECONDS));
        }
        model.addAttribute("job", job);
        model.addAttribute("refreshes", refreshes);
        model.addAttribute("seconds", SECONDS);
        return "job/job";
    }

    private Job find(String id) {
        return jobs.find(owner(), id).orElseThrow(() -> new NotFound("job"));
    }

    @PostMapping("/jobs/{id}/cancel")
    String cancel(@PathVariable("id") String id) {
        Job job = find(id);
        jobs.cancel(owner(), id);
        return "redirect:" + job.page();
    }
}
