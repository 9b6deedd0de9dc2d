package nl.toetssteen.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Candidate.Request;
import nl.toetssteen.insight.Candidate.Wish;
import nl.toetssteen.insight.Ceiling;
import nl.toetssteen.insight.Split;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.PortfolioSpec;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.web.PortfolioForm.Field;
import nl.toetssteen.web.PortfolioForm.Line;

/** What somebody asks of a portfolio, read from the parameters of a request; what was typed goes back into the form. */
final class PortfolioRequest {
    private static final String BUDGET = "budget-";
    private static final String CEILING = "cap-";
    private static final int ALL_OR_NOTHING = 100;

    private final Rulebook rulebook;
    private final Texts texts;
    private final Map<String, String[]> parameters;
    private final List<Candidate> asked;

    /** @param asked the proposals as their answers say */
    PortfolioRequest(Rulebook rulebook, Texts texts, Map<String, String[]> parameters, List<Candidate> asked) {
        this.rulebook = rulebook;
        this.texts = texts;
        this.parameters = parameters;
        this.asked = asked;
    }

    /** Whether the form was filled in before, rather than opened. */
    boolean isSent() {
        return goals().anyMatch(goal -> parameters.containsKey(BUDGET + goal.id()));
    }

    private Stream<Goal> goals() {
        return rulebook.goals().stream().filter(goal -> asked.stream()
                .anyMatch(candidate -> candidate.merit().goal().equals(goal.id())));
    }

    private String typed(String name, int index) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return index < values.length ? values[index] : "";
    }

    PortfolioForm form() {
        return new PortfolioForm(
                goals().map(this::budget).toList(),
                rulebook.contents().portfolio().labels().stream()
                        .map(this::ceiling)
                        .toList(),
                IntStream.range(0, asked.size()).mapToObj(this::line).toList());
    }

    private Field budget(Goal goal) {
        String name = BUDGET + goal.id();
        String text = typed(name, 0);
        String missing = isSent() && text.isBlank() ? texts.message("portfolio.budget.missing") : "";
        String problem = TypedAmount.euros(text, rulebook, texts).problem();
        return new Field(
                name,
                name,
                texts.message("portfolio.budget.of", texts.words(goal.words())),
                text,
                missing.isEmpty() ? problem : missing);
    }

    private Field ceiling(PortfolioSpec.Label label) {
        String name = CEILING + label.id();
        String text = typed(name, 0);
        return new Field(
                name,
                name,
                texts.words(label.words()),
                text,
                TypedAmount.percent(text, texts).problem());
    }

    private Line line(int index) {
        Candidate candidate = asked.get(index);
        String title = PortfolioViews.name(candidate, texts);
        long answered = candidate.request().amount();
        String amount =
                isSent() ? typed("amount", index) : answered == 0 ? "" : texts.number(BigDecimal.valueOf(answered));
        String share = typed("share", index);
        return new Line(
                candidate.id(),
                title,
                texts.message("portfolio.line", texts.whole(candidate.merit().total()), goalOf(candidate)),
                candidate.isFavourable() ? "good" : "open",
                texts.message("verdict." + candidate.merit().verdict().id()),
                new Field(
                        "amount-" + candidate.id(),
                        "amount",
                        texts.message("portfolio.amount.of", title),
                        amount,
                        TypedAmount.euros(amount, rulebook, texts).problem()),
                new Field(
                        "share-" + candidate.id(),
                        "share",
                        texts.message("portfolio.share.of", title),
                        share,
                        TypedAmount.percent(share, texts).problem()),
                wish(index).id());
    }

    private String goalOf(Candidate candidate) {
        return texts.words(rulebook.goal(candidate.merit().goal()).words());
    }

    private Wish wish(int index) {
        String typed = typed("wish", index).toUpperCase(Locale.ROOT);
        return Stream.of(Wish.values())
                .filter(wish -> wish.name().equals(typed))
                .findFirst()
                .orElse(Wish.NONE);
    }

    /** The proposals with what was said about them. */
    List<Candidate> candidates() {
        return IntStream.range(0, asked.size()).mapToObj(this::candidate).toList();
    }

    private Candidate candidate(int index) {
        Candidate answered = asked.get(index);
        long amount = TypedAmount.euros(typed("amount", index), rulebook, texts).number();
        long share = TypedAmount.percent(typed("share", index), texts).number();
        Request request = new Request(
                amount,
                share == 0 ? ALL_OR_NOTHING : (int) share,
                answered.request().labels());
        return new Candidate(answered.id(), answered.title(), answered.merit(), request, wish(index));
    }

    /** The budgets by goal, and the ceilings. */
    Split split() {
        Map<String, Long> budgets = new LinkedHashMap<>();
        goals().forEach(goal -> budgets.put(
                goal.id(),
                TypedAmount.euros(typed(BUDGET + goal.id(), 0), rulebook, texts).number()));
        List<Ceiling> ceilings = new ArrayList<>();
        rulebook.contents().portfolio().labels().forEach(label -> {
            long percent =
                    TypedAmount.percent(typed(CEILING + label.id(), 0), texts).number();
            if (percent > 0) {
                ceilings.add(new Ceiling(label.id(), "", BigDecimal.valueOf(percent), Ceiling.Unit.PERCENT));
            }
        });
        return new Split(budgets, ceilings);
    }
}
