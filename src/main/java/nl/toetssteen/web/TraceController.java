package nl.toetssteen.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.web.TraceViews.Traced;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole chain from answer to verdict, and what one rule made of a proposal. */
@Controller
class TraceController {
    private final Pages pages;
    private final Appraise appraise;
    private final Finder finder;

    TraceController(Pages pages, Appraise appraise, Finder finder) {
        this.pages = pages;
        this.appraise = appraise;
        this.finder = finder;
    }

    @GetMapping("/proposals/{id}/trace")
    String show(
            @PathVariable("id") String id,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "theme", defaultValue = "") String theme,
            @RequestParam(name = "effect", defaultValue = "") String effect,
            @RequestParam(name = "criterion", defaultValue = "") String criterion,
            Model model,
            Language language) {
        Draft draft = finder.draft(id);
        Texts texts = pages.texts(language);
        TraceFilter filter = new TraceFilter(state, theme, effect, criterion);
        List<Traced> all = trace(draft, rule -> true, model, texts);
        List<Traced> chosen =
                all.stream().filter(each -> filter.passes(each.head())).toList();
        model.addAttribute("all", all.size());
        model.addAttribute("rows", rows(chosen.stream().filter(each -> filter.inFull(each.head()))));
        model.addAttribute("named", named(chosen.stream().map(Traced::head).filter(head -> !filter.inFull(head))));
        choices(filter, model, texts);
        return "trace/trace";
    }

    private static List<TraceRow> rows(Stream<Traced> traced) {
        return traced.map(each -> each.row().get()).toList();
    }

    /** By state, in the order of the trace; a rule once. */
    private static Map<String, List<TraceHead>> named(Stream<TraceHead> heads) {
        return heads.distinct()
                .collect(Collectors.groupingBy(TraceHead::state, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Traced> trace(Draft draft, Predicate<String> rules, Model model, Texts texts) {
        Appraisal appraisal = appraise.appraise(draft);
        model.addAttribute("id", draft.id());
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("standing", Standing.of(appraisal, pages.rulebook(), texts));
        model.addAttribute("figures", new FiguresViews(pages.rulebook(), appraisal, texts).view());
        return new TraceViews(pages.rulebook(), appraisal, "/proposals/" + draft.id(), texts)
                .of(appraise.explain(draft), rules);
    }

    private void choices(TraceFilter filter, Model model, Texts texts) {
        var rulebook = pages.rulebook();
        Stream<String> effects = Stream.concat(Arrays.stream(Effect.values()).map(Effect::id), Stream.of("conclusion"));
        model.addAttribute(
                "states",
                TraceFilter.choices(
                        Stream.of("all", "fired", "near", "waits", "silent"),
                        id -> texts.message("state." + id),
                        filter.state()));
        model.addAttribute(
                "themes",
                TraceFilter.choices(rulebook.themes().stream().map(Theme::id), this.theme(texts), filter.theme()));
        model.addAttribute(
                "effects", TraceFilter.choices(effects, id -> texts.message("effect." + id), filter.effect()));
        model.addAttribute(
                "criteria",
                TraceFilter.choices(
                        rulebook.criteria().stream().map(Criterion::id),
                        id -> texts.words(rulebook.criterion(id).words()),
                        filter.criterion()));
    }

    private java.util.function.Function<String, String> theme(Texts texts) {
        return id -> pages.rulebook().themes().stream()
                .filter(theme -> theme.id().equals(id))
                .map(theme -> texts.words(theme.title()))
                .findFirst()
                .orElse(id);
    }

    @GetMapping("/proposals/{id}/trace/{rule}")
    String rule(@PathVariable("id") String id, @PathVariable("rule") String name, Model model, Language language) {
        Draft draft = finder.draft(id);
        Texts texts = pages.texts(language);
        RuleView view = new RuleViews(pages.rulebook(), texts).of(name);
        List<String> names = view.logic().stream().map(RuleView.Logic::name).toList();
        model.addAttribute("rule", view);
        model.addAttribute("rows", rows(trace(draft, names::contains, model, texts).stream()));
        return "trace/rule";
    }
}
