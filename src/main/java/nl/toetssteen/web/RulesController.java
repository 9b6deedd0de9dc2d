package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Firings;
import nl.toetssteen.report.ReferenceTable;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Source;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rulebook to read: rules by theme, one rule, and the sources. */
@Controller
class RulesController {
    private final Pages pages;
    private final Firings firings;

    RulesController(Pages pages, Firings firings) {
        this.pages = pages;
        this.firings = firings;
    }

    /** An example or a real case on which a rule fires; the address of its page, or an empty string. */
    record On(String words, String href) {}

    /** A source with the cards that cite it. */
    record Cited(Source source, String authority, List<String> cards) {}

    @GetMapping("/rules")
    String rules(Model model, Language language) {
        Texts texts = pages.texts(language);
        model.addAttribute("edition", pages.rulebook().contents().edition());
        model.addAttribute("inForce", texts.date(pages.rulebook().contents().inForceFrom()));
        model.addAttribute("count", pages.rulebook().rules().size());
        model.addAttribute("tables", tables(language));
        model.addAttribute("themes", new RuleViews(pages.rulebook(), texts).all());
        return "rules/rules";
    }

    private List<ReferenceTable> tables(Language language) {
        Wording wording = new Wording(pages.rulebook(), language);
        return pages.rulebook().contents().tables().stream()
                .map(table -> ReferenceTable.of(table, wording))
                .toList();
    }

    @GetMapping("/rules/{id}")
    String rule(@PathVariable("id") String id, Model model, Language language) {
        Texts texts = pages.texts(language);
        RuleView rule = new RuleViews(pages.rulebook(), texts).of(id);
        List<String> names = rule.logic().stream().map(RuleView.Logic::name).toList();
        model.addAttribute("rule", rule);
        model.addAttribute(
                "fires",
                firings.of(names).stream()
                        .map(where -> new On(texts.words(where.words()), where.real() ? "/cases#" + where.id() : ""))
                        .toList());
        model.addAttribute("proposals", firings.proposals());
        return "rules/rule";
    }

    @GetMapping("/sources")
    String sources(Model model, Language language) {
        Texts texts = pages.texts(language);
        model.addAttribute(
                "sources",
                pages.rulebook().contents().sources().stream()
                        .map(source -> new Cited(source, texts.words(source.authority()), cards(source.key())))
                        .toList());
        return "rules/sources";
    }

    private List<String> cards(String source) {
        return pages.rulebook().contents().cards().stream()
                .filter(card -> cites(card, source))
                .map(Card::id)
                .toList();
    }

    private static boolean cites(Card card, String source) {
        return card.sources().stream().anyMatch(citation -> citation.source().equals(source));
    }
}
