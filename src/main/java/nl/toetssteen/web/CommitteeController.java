package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.casework.Committee;
import nl.toetssteen.casework.Committee.Proposed;
import nl.toetssteen.casework.Committee.Table;
import nl.toetssteen.dossier.Overtaken;
import nl.toetssteen.dossier.Ruling;
import nl.toetssteen.rulebook.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Voting and deciding on a dossier. */
@Controller
class CommitteeController {
    /** Letters in a reason, an opinion or a condition. */
    static final int LONGEST = 4_000;

    /** Conditions of the committee itself that can be typed at once. */
    private static final int MOST_OWN = 20;

    private final Finder finder;
    private final Pages pages;
    private final Committee committee;
    private final DecisionViews views;

    CommitteeController(Finder finder, Pages pages, Committee committee, DecisionViews views) {
        this.finder = finder;
        this.pages = pages;
        this.committee = committee;
        this.views = views;
    }

    @GetMapping("/proposals/{id}/decision")
    String show(@PathVariable("id") String id, Model model, Language language) {
        finder.version(id);
        Optional<Table> table = committee.of(id);
        Texts texts = pages.texts(language);
        if (table.isEmpty()) {
            model.addAttribute("id", id);
            model.addAttribute("title", Titles.of(finder.draft(id), texts));
            return "dossier/no-decision";
        }
        return draw(table.get(), Optional.empty(), model, texts);
    }

    private String draw(Table table, Optional<Typed> typed, Model model, Texts texts) {
        views.fill(table, typed, model, texts);
        return "dossier/decision";
    }

    /** What was typed into the form of a decision. */
    record Typed(String verdict, boolean byChair, String reason, String minority, List<Ruling.Adopted> conditions) {}

    private Table table(String id) {
        finder.version(id);
        return committee.of(id).orElseThrow(() -> new NotFound("decision"));
    }

    @PostMapping("/proposals/{id}/vote")
    String vote(
            @PathVariable("id") String id,
            @RequestParam(name = "vote", defaultValue = "") String vote,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            Language language,
            RedirectAttributes flash) {
        Table table = table(id);
        boolean conflict = vote.equals("conflict");
        Optional<Verdict> verdict = Committee.verdict(vote);
        boolean nothing = !conflict && verdict.isEmpty();
        if (nothing || reason.length() > LONGEST || conflict && reason.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("voteTyped", reason);
            model.addAttribute("voteChosen", vote);
            model.addAttribute(
                    "voteProblem", nothing ? "vote.none" : reason.isBlank() ? "vote.no-interest" : "vote.long");
            return draw(table, Optional.empty(), model, pages.texts(language));
        }
        try {
            committee.vote(table, conflict, verdict, reason);
            flash.addFlashAttribute("voted", true);
        } catch (Overtaken overtaken) {
            flash.addFlashAttribute("overtaken", true);
        }
        return "redirect:/proposals/" + id + "/decision";
    }

    @PostMapping("/proposals/{id}/ruling")
    String drawUp(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model,
            Language language,
            RedirectAttributes flash) {
        Table table = table(id);
        Texts texts = pages.texts(language);
        Typed typed = typed(table, fields);
        List<String> problems = problems(table, typed);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", problems);
            return draw(table, Optional.of(typed), model, texts);
        }
        Verdict verdict = Committee.verdict(typed.verdict()).orElseThrow();
        try {
            committee.drawUp(
                    table,
                    new Proposed(verdict, typed.byChair(), typed.reason(), typed.minority(), typed.conditions()));
            flash.addFlashAttribute("drawn", true);
        } catch (Overtaken overtaken) {
            flash.addFlashAttribute("overtaken", true);
        }
        return "redirect:/proposals/" + id + "/decision";
    }

    private Typed typed(Table table, Map<String, String> fields) {
        List<Ruling.Adopted> conditions = new ArrayList<>();
        List<DecisionViews.Asked> asked = views.conditions(table);
        for (int number = 0; number < asked.size(); number++) {
            DecisionViews.Asked condition = asked.get(number);
            boolean kept = fields.containsKey("keep_" + number);
            String text = kept
                    ? fields.getOrDefault("text_" + number, condition.text()).strip()
                    : "";
            conditions.add(new Ruling.Adopted(condition.rule(), condition.text(), text));
        }
        fields.getOrDefault("own", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_OWN)
                .forEach(line -> conditions.add(new Ruling.Adopted("", "", line)));
        return new Typed(
                fields.getOrDefault("verdict", ""),
                fields.getOrDefault("manner", "").equals("chair"),
                fields.getOrDefault("reason", ""),
                fields.getOrDefault("minority", ""),
                conditions);
    }

    private static List<String> problems(Table table, Typed typed) {
        List<String> problems = new ArrayList<>();
        Optional<Verdict> verdict = Committee.verdict(typed.verdict());
        if (verdict.isEmpty()) {
            problems.add("ruling.no-verdict");
        } else {
            Committee.faults(table, verdict.get(), typed.byChair(), typed.reason())
                    .forEach(fault ->
                            problems.add(fault == Committee.Fault.REASON ? "ruling.no-reason" : "ruling.not-carried"));
        }
        boolean tooLong = typed.reason().length() > LONGEST
                || typed.minority().length() > LONGEST
                || typed.conditions().stream().anyMatch(each -> each.text().length() > LONGEST);
        if (tooLong) {
            problems.add("ruling.long");
        }
        return problems;
    }

    @PostMapping("/proposals/{id}/confirm")
    String confirm(
            @PathVariable("id") String id,
            @RequestParam(name = "ruling", defaultValue = "") String ruling,
            RedirectAttributes flash) {
        Table table = table(id);
        if (table.ruling().isEmpty()) {
            return "redirect:/proposals/" + id + "/decision";
        }
        try {
            committee.confirm(table, Finder.number(ruling).orElse(0));
            flash.addFlashAttribute("decided", true);
        } catch (Overtaken overtaken) {
            flash.addFlashAttribute("overtaken", true);
        }
        return "redirect:/proposals/" + id + "/decision";
    }

    /** How many votes each verdict has, best verdict first. */
    static Map<Verdict, Integer> sorted(Map<Verdict, Integer> tally) {
        Map<Verdict, Integer> sorted = new TreeMap<>(
                java.util.Comparator.comparing(verdict -> Committee.verdicts().indexOf(verdict)));
        sorted.putAll(tally);
        return sorted;
    }
}
