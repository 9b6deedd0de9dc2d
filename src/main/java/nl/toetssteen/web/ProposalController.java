package nl.toetssteen.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Lines;
import nl.toetssteen.casework.Progress;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A proposal as a list of tasks. */
@Controller
class ProposalController {
    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final Proposals proposals;
    private final Finder finder;

    ProposalController(Pages pages, Panels panels, Appraise appraise, Proposals proposals, Finder finder) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.proposals = proposals;
        this.finder = finder;
    }

    /** A page of the form with its state in words. */
    record Task(String href, String title, String state, String words) {}

    /** A spending line: what it is called and how much goes to it. */
    record Line(int number, String name, String amount) {}

    @GetMapping("/proposals/{id}")
    String overview(@PathVariable("id") String id, Model model, Language language) {
        Version version = finder.version(id);
        Draft draft = version.draft();
        Texts texts = pages.texts(language);
        Appraisal appraisal = appraise.appraise(draft);
        model.addAttribute("id", id);
        model.addAttribute("version", Shown.of(version, version, texts));
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("typedTitle", draft.sheet().title());
        model.addAttribute("longest", Proposals.LONGEST_TITLE);
        model.addAttribute("standing", panels.of(appraisal, texts));
        model.addAttribute("tasks", tasks(draft, texts));
        model.addAttribute("core", pages.rulebook().contents().coreQuestions().size());
        model.addAttribute("lines", lines(draft, texts));
        model.addAttribute("sum", sum(draft.sheet(), texts));
        model.addAttribute("summaries", new AnswerViews(pages.rulebook(), texts).of(draft.sheet()));
        model.addAttribute("warnings", new Warnings(pages.rulebook(), texts).of(appraisal));
        return "proposal/overview";
    }

    private List<Task> tasks(Draft draft, Texts texts) {
        return Progress.of(pages.rulebook(), draft).stream()
                .map(progress -> task(draft, progress, texts))
                .toList();
    }

    private Task task(Draft draft, Progress progress, Texts texts) {
        String state =
                progress.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String words = texts.message("task." + state, progress.answered(), progress.asked(), progress.unread());
        String href = new FormView(pages.rulebook(), draft, texts).first(progress.theme());
        return new Task(href, texts.words(progress.theme().title()), state, words);
    }

    private List<Line> lines(Draft draft, Texts texts) {
        return IntStream.rangeClosed(1, draft.sheet().lines())
                .mapToObj(line -> new Line(
                        line, Lines.name(pages.rulebook(), draft.sheet(), line), amount(draft.sheet(), line, texts)))
                .toList();
    }

    /** The amounts of all lines together; open ones count as nothing. */
    private String sum(Sheet sheet, Texts texts) {
        return amount().map(question -> {
                    BigDecimal sum = IntStream.rangeClosed(1, sheet.lines())
                            .mapToObj(line ->
                                    sheet.at(new Slot(question.id(), line)).value())
                            .map(value -> value instanceof Value.Numeric numeric ? numeric.number() : BigDecimal.ZERO)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return new ValueWords(texts).of(question, new Value.Numeric(sum));
                })
                .orElse("");
    }

    private Optional<Question> amount() {
        return pages.rulebook().questions().stream()
                .filter(question -> question.perLine() && question.type() == QuestionType.AMOUNT)
                .findFirst();
    }

    private String amount(Sheet sheet, int line, Texts texts) {
        return amount().map(question -> value(question, sheet, line, texts)).orElse("");
    }

    private static String value(Question question, Sheet sheet, int line, Texts texts) {
        return new ValueWords(texts)
                .of(question, sheet.at(new Slot(question.id(), line)).value());
    }

    @PostMapping("/proposals/{id}")
    String rename(
            @PathVariable("id") String id,
            @RequestParam(name = "title", defaultValue = "") String title,
            RedirectAttributes flash) {
        finder.version(id);
        String stripped = title.strip().replaceAll("\\p{Cntrl}+", " ");
        if (stripped.length() > Proposals.LONGEST_TITLE) {
            flash.addFlashAttribute("tooLong", stripped);
        } else {
            proposals.rename(id, stripped);
            flash.addFlashAttribute("renamed", true);
        }
        return "redirect:/proposals/" + id;
    }

    @GetMapping("/proposals/{id}/remove")
    String askWhetherToRemove(@PathVariable("id") String id, Model model, Language language) {
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(finder.draft(id), pages.texts(language)));
        return "proposal/remove";
    }

    @PostMapping("/proposals/{id}/remove")
    String remove(@PathVariable("id") String id, RedirectAttributes flash, Language language) {
        flash.addFlashAttribute("removed", Titles.of(finder.draft(id), pages.texts(language)));
        flash.addFlashAttribute("removedId", id);
        proposals.remove(id);
        return "redirect:/";
    }
}
