package nl.toetssteen.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Grades;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.ParameterSpec;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.rulebook.Weight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rest of the rulebook to read: what it asks, and how it counts. */
@Controller
class MethodController {
    private final Pages pages;

    MethodController(Pages pages) {
        this.pages = pages;
    }

    /** A criterion; its weights in the order of the goals. */
    record CriterionRow(String title, String asks, int base, int minimum, List<String> weights) {}

    /** A number with what it belongs to. */
    record Counted(String words, String number) {}

    /** A proof with the goals that demand it. */
    record Proven(String asks, String cure, String goals) {}

    /** The value of a parameter from a day on; none where it lapses. */
    record Step(String from, String value, String source, String cited, String confirmed) {}

    /** A parameter in its course over time. */
    record Parameter(String title, String unit, List<Step> steps) {}

    /** How the rulebook counts. */
    @GetMapping("/rules/method")
    String method(Model model, Language language) {
        Rulebook rulebook = pages.rulebook();
        Texts texts = pages.texts(language);
        Scale scale = rulebook.scale();
        model.addAttribute("edition", rulebook.contents().edition());
        model.addAttribute("scale", scale);
        model.addAttribute(
                "goals",
                rulebook.goals().stream().map(goal -> texts.words(goal.words())).toList());
        model.addAttribute(
                "criteria",
                rulebook.criteria().stream().map(one -> row(one, texts)).toList());
        model.addAttribute(
                "points",
                Arrays.stream(Weight.values())
                        .filter(weight -> scale.points().getOrDefault(weight, 0) > 0)
                        .map(weight -> new Counted(
                                texts.message("weight." + weight.id()),
                                String.valueOf(scale.points().get(weight))))
                        .toList());
        model.addAttribute(
                "evidence",
                Grades.all().stream()
                        .filter(grade -> scale.evidence().containsKey(grade))
                        .map(grade -> new Counted(
                                texts.message("grade." + grade.id()),
                                percentage(scale.evidence().getOrDefault(grade, BigDecimal.ONE), texts)))
                        .toList());
        model.addAttribute(
                "proofs",
                rulebook.contents().proofs().stream()
                        .map(proof -> proven(proof, texts))
                        .toList());
        model.addAttribute(
                "parameters",
                rulebook.contents().parameters().stream()
                        .map(parameter -> parameter(parameter, texts))
                        .toList());
        return "rules/method";
    }

    private CriterionRow row(Criterion criterion, Texts texts) {
        return new CriterionRow(
                texts.words(criterion.words()),
                texts.words(criterion.asks()),
                criterion.base(),
                criterion.minimum(),
                pages.rulebook().goals().stream()
                        .map(goal -> texts.number(goal.weights().getOrDefault(criterion.id(), BigDecimal.ZERO)))
                        .toList());
    }

    private static String percentage(BigDecimal part, Texts texts) {
        return texts.number(part.movePointRight(2).stripTrailingZeros()) + "%";
    }

    private Proven proven(Proof proof, Texts texts) {
        return new Proven(
                texts.words(proof.asks()),
                texts.words(proof.cure()),
                pages.rulebook().goals().stream()
                        .filter(goal -> goal.proofs().contains(proof.id()))
                        .map(Goal::words)
                        .map(texts::words)
                        .collect(Collectors.joining(", ")));
    }

    private Parameter parameter(ParameterSpec parameter, Texts texts) {
        Wording wording = new Wording(pages.rulebook(), texts.language());
        return new Parameter(
                texts.words(parameter.title()),
                texts.words(parameter.unit()),
                parameter.steps().stream()
                        .map(step -> new Step(
                                texts.date(step.from()),
                                step.value() == null ? texts.message("method.lapsed") : texts.number(step.value()),
                                step.source().source(),
                                wording.source(step.source()),
                                texts.date(step.confirmed())))
                        .toList());
    }

    /** A question; the rules that read it. */
    record Asked(String label, String type, String why, String when, boolean core, boolean claim, List<String> rules) {}

    /** The questions of a theme. */
    record Chapter(String id, String title, List<Asked> questions) {}

    /** What the rulebook asks. */
    @GetMapping("/rules/questions")
    String questions(Model model, Language language) {
        Texts texts = pages.texts(language);
        model.addAttribute("count", pages.rulebook().questions().size());
        model.addAttribute(
                "chapters",
                pages.rulebook().themes().stream()
                        .map(theme -> chapter(theme, texts))
                        .toList());
        return "rules/questions";
    }

    private Chapter chapter(Theme theme, Texts texts) {
        return new Chapter(
                theme.id(),
                texts.words(theme.title()),
                theme.questions().stream()
                        .map(question -> asked(question, texts))
                        .toList());
    }

    private Asked asked(Question question, Texts texts) {
        Rulebook rulebook = pages.rulebook();
        // A percentage and a number of years say what they are counted in.
        boolean bare = question.type() == QuestionType.PERCENTAGE || question.type() == QuestionType.YEARS;
        String unit = bare ? "" : texts.words(question.unit());
        String type = texts.message("question.type." + question.type().id());
        return new Asked(
                texts.words(question.label()),
                unit.isEmpty() ? type : type + " (" + unit + ")",
                texts.words(question.why()),
                new WhenWords(rulebook, texts).of(question.when()),
                rulebook.contents().coreQuestions().contains(question.id()),
                question.claim(),
                readers(question.id()));
    }

    /** The cards of rules that name a question. */
    private List<String> readers(String question) {
        Rulebook rulebook = pages.rulebook();
        return rulebook.rules().stream()
                .filter(rule -> rule.patterns().stream().anyMatch(pattern -> pattern.literal("question")
                        .filter(question::equals)
                        .isPresent()))
                .flatMap(rule -> RuleTitles.card(rulebook, rule.name()).stream())
                .map(Card::id)
                .distinct()
                .toList();
    }
}
