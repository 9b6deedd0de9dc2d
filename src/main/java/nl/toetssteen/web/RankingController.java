package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.toetssteen.casework.CompareProposals;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.insight.NotComparable;
import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing proposals with one goal, and seeing them side by side. */
@Controller
class RankingController {
    private final Pages pages;
    private final Choosing choosing;
    private final CompareProposals compare;

    RankingController(Pages pages, Choosing choosing, CompareProposals compare) {
        this.pages = pages;
        this.choosing = choosing;
        this.compare = compare;
    }

    /** Why those that were chosen cannot be compared, and which of them could. */
    record Problem(String words, List<Group> groups) {}

    /** Proposals that have something in common. */
    record Group(String words, String titles, String href) {}

    @GetMapping("/compare")
    String show(
            @RequestParam(name = "id", defaultValue = "") Set<String> ids,
            @RequestParam(name = "change", defaultValue = "") String change,
            Model model,
            Language language) {
        if (ids.isEmpty() || !change.isEmpty()) {
            return choose(ids, model, language);
        }
        List<Draft> drafts = choosing.drafts(ids);
        try {
            RankingViews views = new RankingViews(pages.rulebook(), pages.texts(language));
            model.addAttribute("view", views.of(compare.compare(drafts)));
            model.addAttribute("ids", ids);
            return "comparison/ranking";
        } catch (NotComparable refused) {
            model.addAttribute("problem", problem(refused, drafts, pages.texts(language)));
            return choose(ids, model, language);
        }
    }

    private String choose(Set<String> ids, Model model, Language language) {
        model.addAttribute("choices", choosing.from(ids, language));
        return "comparison/choose";
    }

    private Problem problem(NotComparable refused, List<Draft> drafts, Texts texts) {
        Map<String, Draft> byId = drafts.stream().collect(Collectors.toMap(Draft::id, Function.identity()));
        boolean goals = refused.reason() == NotComparable.Reason.GOALS;
        List<Group> groups = refused.groups().entrySet().stream()
                .filter(ignored -> goals)
                .map(group -> group(group.getKey(), group.getValue(), byId, texts))
                .toList();
        return new Problem(texts.message("not-comparable." + refused.reason().id()), groups);
    }

    private Group group(String goal, List<String> ids, Map<String, Draft> byId, Texts texts) {
        String titles = ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .map(draft -> Titles.of(draft, texts))
                .collect(Collectors.joining(", "));
        String href = ids.size() < 2
                ? ""
                : ids.stream().map(id -> "id=" + id).collect(Collectors.joining("&", "/compare?", ""));
        return new Group(texts.words(pages.rulebook().goal(goal).words()), titles, href);
    }
}
