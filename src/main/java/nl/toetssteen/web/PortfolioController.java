package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.casework.SpendBudget;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.MustHavesDoNotFit;
import nl.toetssteen.insight.PortfolioStudy;
import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Choosing proposals, spending a budget on them, and seeing where it goes. */
@Controller
class PortfolioController {
    private final Pages pages;
    private final Choosing choosing;
    private final SpendBudget spend;

    PortfolioController(Pages pages, Choosing choosing, SpendBudget spend) {
        this.pages = pages;
        this.choosing = choosing;
        this.spend = spend;
    }

    @GetMapping("/portfolio")
    String show(
            @RequestParam(name = "id", defaultValue = "") Set<String> ids,
            @RequestParam(name = "change", defaultValue = "") String change,
            WebRequest parameters,
            Model model,
            Language language) {
        if (ids.isEmpty() || !change.isEmpty() || ids.size() > Choosing.MOST) {
            model.addAttribute(
                    "choices", choosing.from(ids.stream().limit(Choosing.MOST).toList(), language));
            model.addAttribute("tooMany", ids.size() > Choosing.MOST);
            return "portfolio/choose";
        }
        List<Candidate> asked = spend.candidates(choosing.drafts(ids));
        Texts texts = pages.texts(language);
        PortfolioRequest request = new PortfolioRequest(pages.rulebook(), texts, parameters.getParameterMap(), asked);
        PortfolioForm form = request.form();
        model.addAttribute("spending", form);
        model.addAttribute("errors", form.errors());
        model.addAttribute("ids", ids);
        if (request.isSent() && form.errors().isEmpty()) {
            result(request, model, texts);
        }
        return "portfolio/portfolio";
    }

    private void result(PortfolioRequest request, Model model, Texts texts) {
        List<Candidate> candidates = request.candidates();
        try {
            List<PortfolioStudy> studies = spend.spend(request.split(), candidates);
            model.addAttribute(
                    "portfolios",
                    studies.stream()
                            .map(study -> new PortfolioViews(pages.rulebook(), texts, study).view())
                            .toList());
        } catch (MustHavesDoNotFit refused) {
            model.addAttribute("refused", words(refused, candidates, texts));
        }
    }

    private static String words(MustHavesDoNotFit refused, List<Candidate> candidates, Texts texts) {
        Map<String, String> names = candidates.stream()
                .collect(Collectors.toMap(Candidate::id, candidate -> PortfolioViews.name(candidate, texts)));
        Shares shares = new Shares(texts);
        return texts.message(
                refused.ceiling().isEmpty() ? "must.budget" : "must.ceiling",
                refused.ids().stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", ")),
                shares.euros(refused.needed()),
                shares.euros(refused.available()));
    }
}
