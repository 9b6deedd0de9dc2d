package nl.toetssteen.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Draft;
import nl.toetssteen.casework.Drafts;
import nl.toetssteen.casework.Lines;
import nl.toetssteen.casework.Progress;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
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
    private static final int LONGEST_TITLE = 200;

    private final Pages pages;
    private final Appraise appraise;

    ProposalController(Pages pages, Appraise appraise) {
        this.pages = pages;
        this.appraise = appraise;
    }

    /** A page of the form with its state in words. */
    record Task(String theme, String title, String state, String words) {}

    /** A spending line: what it is called and how much goes to it. */
    record Line(int number, String name, String amount) {}

    /** An answer, for the summary. */
    record Answered(String key, String label, String value) {}

    /** The answers of a page of the form. */
    record Summary(String theme, String title, List<Answered> answers) {}

    @GetMapping("/proposals/{id}")
    String overview(@PathVariable("id") String id, Model model, Drafts drafts, Language language) {
        Draft draft = find(drafts, id);
        Texts texts = pages.texts(language);
        Appraisal appraisal = appraise.appraise(draft);
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(draft, texts));
        model.addAttribute("typedTitle", draft.sheet().title());
        model.addAttribute("longest", LONGEST_TITLE);
        model.addAttribute("standing", Standing.of(appraisal, pages.rulebook(), texts));
        model.addAttribute("tasks", tasks(draft, texts));
        model.addAttribute("lines", lines(draft, texts));
        model.addAttribute("summaries", summaries(draft, texts));
        model.addAttribute("warnings", new Warnings(pages.rulebook(), texts).of(appraisal));
        return "proposal/overview";
    }

    /** The proposal with this address. */
    static Draft find(Drafts drafts, String id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("proposal"));
    }

    private List<Task> tasks(Draft draft, Texts texts) {
        return Progress.of(pages.rulebook(), draft).stream()
                .map(progress -> task(progress, texts))
                .toList();
    }

    private static Task task(Progress progress, Texts texts) {
        String state =
                progress.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String words = texts.message("task." + state, progress.answered(), progress.asked(), progress.unread());
        return new Task(progress.theme().id(), texts.words(progress.theme().title()), state, words);
    }

    private List<Line> lines(Draft draft, Texts texts) {
        return IntStream.rangeClosed(1, draft.sheet().lines())
                .mapToObj(line -> new Line(
                        line, Lines.name(pages.rulebook(), draft.sheet(), line), amount(draft.sheet(), line, texts)))
                .toList();
    }

    private String amount(Sheet sheet, int line, Texts texts) {
        return pages.rulebook().questions().stream()
                .filter(question -> question.perLine() && question.type() == QuestionType.AMOUNT)
                .findFirst()
                .map(question -> value(question, sheet, line, texts))
                .orElse("");
    }

    private static String value(Question question, Sheet sheet, int line, Texts texts) {
        return new ValueWords(texts)
                .of(question, sheet.at(new Slot(question.id(), line)).value());
    }

    private List<Summary> summaries(Draft draft, Texts texts) {
        return pages.rulebook().themes().stream()
                .map(theme -> new Summary(
                        theme.id(),
                        texts.words(theme.title()),
                        theme.questions().stream()
                                .flatMap(question -> answered(question, draft.sheet(), texts).stream())
                                .toList()))
                .filter(summary -> !summary.answers().isEmpty())
                .toList();
    }

    private static List<Answered> answered(Question question, Sheet sheet, Texts texts) {
        return sheet.answers().keySet().stream()
                .filter(slot -> slot.question().equals(question.id()))
                .filter(slot -> !sheet.at(slot).isUnknown())
                .map(slot -> new Answered(
                        FieldKey.of(slot),
                        Labels.of(question, slot, texts),
                        value(question, sheet, slot.line(), texts)))
                .toList();
    }

    @PostMapping("/proposals/{id}")
    String rename(
            @PathVariable("id") String id,
            @RequestParam(name = "title", defaultValue = "") String title,
            Drafts drafts,
            RedirectAttributes flash) {
        Draft draft = find(drafts, id);
        String stripped = title.strip().replaceAll("\\p{Cntrl}+", " ");
        if (stripped.length() > LONGEST_TITLE) {
            flash.addFlashAttribute("tooLong", stripped);
        } else {
            drafts.keep(draft.titled(stripped));
            flash.addFlashAttribute("renamed", true);
        }
        return "redirect:/proposals/" + id;
    }

    @GetMapping("/proposals/{id}/remove")
    String askWhetherToRemove(@PathVariable("id") String id, Model model, Drafts drafts, Language language) {
        model.addAttribute("id", id);
        model.addAttribute("title", Titles.of(find(drafts, id), pages.texts(language)));
        return "proposal/remove";
    }

    @PostMapping("/proposals/{id}/remove")
    String remove(@PathVariable("id") String id, Drafts drafts) {
        drafts.remove(find(drafts, id).id());
        return "redirect:/";
    }
}
