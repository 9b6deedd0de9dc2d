package nl.toetssteen.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.toetssteen.casework.CompareRulebooks;
import nl.toetssteen.casework.RulebookDifference;
import nl.toetssteen.casework.RulebookDifference.Change;
import nl.toetssteen.casework.RulebookDifference.Kind;
import nl.toetssteen.casework.RulebookDifference.Part;
import nl.toetssteen.casework.Shelf;
import nl.toetssteen.dossier.Rulebooks;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows in what two kept rulebooks differ. */
@Controller
class RulebookComparisonController {
    private final Pages pages;
    private final Shelf shelf;
    private final CompareRulebooks compare;

    RulebookComparisonController(Pages pages, Shelf shelf, CompareRulebooks compare) {
        this.pages = pages;
        this.shelf = shelf;
        this.compare = compare;
    }

    /** A kept rulebook that can be chosen. */
    record Choice(String digest, String words) {}

    /** A part that differs; the address of its page, or an empty string. */
    record Item(String id, String title, String change, String tone, String href) {}

    /** The parts of a kind that differ. */
    record Chapter(String title, List<Item> items) {}

    /**
     * The differences between two rulebooks.
     *
     * @param before digest of the earlier one
     * @param after digest of the later one; without either, the one in force and the latest other in the order in which
     *     they are kept
     */
    @GetMapping("/rulebooks/compare")
    String compare(
            @RequestParam(name = "before", defaultValue = "") String before,
            @RequestParam(name = "after", defaultValue = "") String after,
            Model model,
            Language language) {
        Texts texts = pages.texts(language);
        List<Rulebooks.Kept> kept = shelf.kept();
        List<String> two = two(kept);
        String earlier = before.isEmpty() ? two.get(0) : before;
        String later = after.isEmpty() ? two.get(1) : after;
        model.addAttribute(
                "choices", kept.stream().map(one -> choice(one, texts)).toList());
        model.addAttribute("before", earlier);
        model.addAttribute("after", later);
        if (!earlier.isEmpty()) {
            fill(model, compare.compare(earlier, later).orElseThrow(() -> new NotFound("kept-rulebook")), texts);
        }
        return "rulebook/difference";
    }

    /** Digests of the two that somebody will want to see, the earlier kept first; empty strings while there is one. */
    private List<String> two(List<Rulebooks.Kept> kept) {
        String present = pages.rulebook().digest();
        List<String> latestFirst = kept.stream().map(Rulebooks.Kept::digest).toList();
        return latestFirst.stream()
                .filter(digest -> !digest.equals(present))
                .findFirst()
                .map(other -> latestFirst.indexOf(other) < latestFirst.indexOf(present)
                        ? List.of(present, other)
                        : List.of(other, present))
                .orElse(List.of("", ""));
    }

    private Choice choice(Rulebooks.Kept kept, Texts texts) {
        String key =
                kept.digest().equals(pages.rulebook().digest()) ? "difference.choice.present" : "difference.choice";
        return new Choice(
                kept.digest(),
                texts.message(
                        key,
                        kept.edition(),
                        texts.moment(kept.keptAt()),
                        kept.digest().substring(0, 8)));
    }

    private void fill(Model model, CompareRulebooks.Comparison comparison, Texts texts) {
        List<Part> parts = comparison.parts().map(RulebookDifference::parts).orElse(List.of());
        model.addAttribute("readable", comparison.parts().isPresent());
        model.addAttribute("files", comparison.files());
        model.addAttribute(
                "chapters",
                Arrays.stream(Kind.values())
                        .map(kind -> chapter(kind, parts, texts))
                        .filter(chapter -> !chapter.items().isEmpty())
                        .toList());
    }

    private Chapter chapter(Kind kind, List<Part> parts, Texts texts) {
        return new Chapter(
                texts.message("difference.kind." + kind.name().toLowerCase(Locale.ROOT)),
                parts.stream()
                        .filter(part -> part.kind() == kind)
                        .map(part -> item(part, texts))
                        .toList());
    }

    private Item item(Part part, Texts texts) {
        Change change = part.change();
        return new Item(
                part.id(),
                part.kind() == Kind.RULE
                        ? RuleTitles.of(pages.rulebook(), part.id(), texts)
                        : texts.words(part.title()),
                texts.message("difference.change." + change.name().toLowerCase(Locale.ROOT)),
                change == Change.ADDED ? "tag-good" : change == Change.REMOVED ? "tag-against" : "",
                href(part));
    }

    // Pages show the rulebook in force: only what is in that has one.
    private String href(Part part) {
        Rulebook rulebook = pages.rulebook();
        return switch (part.kind()) {
            case CARD -> rulebook.findCard(part.id()).isPresent() ? "/rules/" + part.id() : "";
            case RULE ->
                rulebook.cardOf(part.id()).isPresent()
                        ? "/rules/" + rulebook.cardOf(part.id()).orElseThrow().id()
                        : "";
            case TABLE, ROWS -> rulebook.findTable(part.id()).isPresent() ? "/tables/" + part.id() : "";
            default -> "";
        };
    }
}
