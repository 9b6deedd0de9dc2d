package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The chain from answer to verdict as a picture, in all or for one criterion. */
@Controller
class GraphController {
    private final Pages pages;
    private final Appraise appraise;
    private final Finder finder;

    GraphController(Pages pages, Appraise appraise, Finder finder) {
        this.pages = pages;
        this.appraise = appraise;
        this.finder = finder;
    }

    @GetMapping("/proposals/{id}/trace-graph")
    String show(
            @PathVariable("id") String id,
            @RequestParam(name = "criterion", defaultValue = "") String criterion,
            Model model,
            Language language) {
        Draft draft = finder.draft(id);
        Texts texts = pages.texts(language);
        Appraisal appraisal = appraise.appraise(draft);
        List<String> criteria = appraisal.criteria().stream()
                .filter(CriterionScore::applies)
                .map(CriterionScore::criterion)
                .toList();
        String chosen = criteria.contains(criterion) ? criterion : "";
        String words = chosen.isEmpty()
                ? texts.message("graph.whole")
                : texts.words(pages.rulebook().criterion(chosen).words());
        TraceGraph graph = new TraceGraphs(pages.rulebook(), appraisal, "/proposals/" + id, texts).of(chosen);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("words", words);
        model.addAttribute("chosen", chosen);
        model.addAttribute("size", graph.size());
        model.addAttribute("picture", GraphPicture.of(graph, texts.message("graph.picture", words)));
        model.addAttribute(
                "criteria",
                TraceFilter.choices(
                        criteria.stream(),
                        each -> texts.words(pages.rulebook().criterion(each).words()),
                        chosen));
        return "trace/graph";
    }
}
