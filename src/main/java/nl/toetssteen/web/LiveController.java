package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Fill;
import nl.toetssteen.casework.WhatIf;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens beside a page of the form while somebody types: the panel follows, and the page is saved. */
@Controller
class LiveController {
    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final WhatIf whatIf;
    private final Fill fill;
    private final Finder finder;
    private final Clock clock;

    LiveController(
            Pages pages, Panels panels, Appraise appraise, WhatIf whatIf, Fill fill, Finder finder, Clock clock) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.whatIf = whatIf;
        this.fill = fill;
        this.finder = finder;
        this.clock = clock;
    }

    /** The panel as it is with what is typed; nothing is stored. */
    @PostMapping(path = "/proposals/{id}/live", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String follow(
            @PathVariable("id") String id,
            @RequestParam(name = Posted.PAGE, defaultValue = "") String page,
            HttpServletRequest request,
            Model model,
            Language language) {
        Leaf leaf = leaf(page);
        Posted posted = posted(leaf, request, language);
        int version = posted.version().orElse(finder.version(id).number());
        WhatIf.Trial trial = whatIf.attempt(id, version, posted.fields());
        Set<Slot> here = posted.fields().stream().map(Typed::slot).collect(Collectors.toSet());
        LiveView view = panels.live(appraise.appraise(trial.after()), id, here, pages.texts(language));
        model.addAttribute("live", changing(view, leaf, here, trial.after()));
        return "fragments/live :: panel";
    }

    private Leaf leaf(String page) {
        return Leaf.at(pages.rulebook(), page).orElseThrow(() -> new NotFound("theme"));
    }

    private Posted posted(Leaf leaf, HttpServletRequest request, Language language) {
        return Posted.of(leaf.accepted(pages.rulebook()), request.getParameterMap(), language);
    }

    private LiveView changing(LiveView view, Leaf leaf, Set<Slot> here, Draft after) {
        Applicability now = Applicability.of(pages.rulebook(), after.sheet());
        Set<Slot> asked = now.slots().stream()
                .filter(leaf::asks)
                .filter(slot -> now.asked(slot) == Truth.YES || after.unread().containsKey(slot))
                .collect(Collectors.toSet());
        return view.changing(
                (int) asked.stream().filter(slot -> !here.contains(slot)).count(),
                (int) here.stream().filter(slot -> !asked.contains(slot)).count(),
                (int) here.stream().filter(after.unread()::containsKey).count());
    }

    /** Saves the page as a version while somebody types: answers in a line how that went. */
    @PostMapping(path = "/proposals/{id}/autosave", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String save(
            @PathVariable("id") String id,
            @RequestParam(name = Posted.PAGE, defaultValue = "") String page,
            HttpServletRequest request,
            Model model,
            Language language) {
        Posted posted = posted(leaf(page), request, language);
        int version = posted.version().orElse(finder.version(id).number());
        Fill.Outcome outcome = fill.save(new Fill.Page(id, version, posted.fields(), UnaryOperator.identity()));
        boolean stored = outcome.clashes().isEmpty();
        model.addAttribute("stored", stored);
        model.addAttribute("together", outcome.together());
        model.addAttribute("version", stored ? outcome.after().version() : version);
        model.addAttribute("when", when(finder.version(id).savedAt(), pages.texts(language)));
        return "fragments/live :: saved";
    }

    /** The time of day today, the date too of another day. */
    private String when(Instant moment, Texts texts) {
        ZoneId zone = ZoneId.systemDefault();
        boolean today = LocalDate.ofInstant(moment, zone).equals(LocalDate.ofInstant(clock.instant(), zone));
        return today
                ? texts.message("autosave.saved", texts.time(moment))
                : texts.message("autosave.saved-on", texts.moment(moment));
    }
}
