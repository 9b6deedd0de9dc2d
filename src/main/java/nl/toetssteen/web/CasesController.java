package nl.toetssteen.web;

import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The real cases of the rulebook, with what somebody independent said of them. */
@Controller
class CasesController {
    private final Pages pages;

    CasesController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/cases")
    String cases(Model model, Language language) {
        Texts texts = pages.texts(language);
        model.addAttribute(
                "cases",
                pages.rulebook().contents().precedents().stream()
                        .map(precedent -> CaseView.of(precedent, texts))
                        .toList());
        return "rules/cases";
    }
}
