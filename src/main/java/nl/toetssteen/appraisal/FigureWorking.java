package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Parameter;

/** Redoes the calculation of a figure on paper, with the numbers that went in. */
final class FigureWorking {
    private final FactWords words;
    private final Appraisal appraisal;

    FigureWorking(FactWords words, Appraisal appraisal) {
        this.words = words;
        this.appraisal = appraisal;
    }

    /** As in {@code € 300 / € 400 = 75%}; the result alone when the rulebook has no such figure. */
    String of(Figure figure) {
        String result = words.value(figure);
        return words.rulebook()
                .findFigure(figure.name())
                .map(spec -> calculation(spec, figure.line()) + " = " + result)
                .orElse(result);
    }

    private String calculation(FigureSpec spec, int line) {
        return switch (spec.form()) {
            case SUM -> joined(" + ", numbers(spec, line));
            case DIFFERENCE -> joined(" - ", groups(spec, line));
            case SHARE, QUOTIENT -> joined(" / ", groups(spec, line));
            case PRODUCT -> joined(" × ", groups(spec, line));
            case COMPLEMENT -> "100% - " + joined(" - ", groups(spec, line));
            case WEIGHTED -> joined(" + ", weighted(spec, line));
            case COUNT -> joined(", ", counted(spec, line));
        };
    }

    private static String joined(String sign, List<String> numbers) {
        return numbers.isEmpty() ? "0" : String.join(sign, numbers);
    }

    private List<String> numbers(FigureSpec spec, int line) {
        return spec.inputs().stream()
                .flatMap(input -> numbers(spec, input, line))
                .toList();
    }

    /** One number for each input, in brackets where it is itself added up over lines. */
    private List<String> groups(FigureSpec spec, int line) {
        List<String> groups = new ArrayList<>();
        for (String input : spec.inputs()) {
            List<String> numbers = numbers(spec, input, line).toList();
            groups.add(numbers.size() > 1 ? "(" + String.join(" + ", numbers) + ")" : joined("", numbers));
        }
        return groups;
    }

    private List<String> weighted(FigureSpec spec, int line) {
        List<String> products = new ArrayList<>();
        for (String input : spec.inputs()) {
            String weight = spec.weights()
                    .row(words.rulebook(), input)
                    .map(row -> row.cell(spec.weights().column()))
                    .orElseThrow();
            String sign = " × " + words.numbers().percentage(new BigDecimal(weight));
            numbers(spec, input, line).map(number -> number + sign).forEach(products::add);
        }
        return products;
    }

    private Stream<String> numbers(FigureSpec spec, String input, int line) {
        return facts(input)
                .filter(fact -> line == 0 || fact.line() == 0 || fact.line() == line)
                .filter(fact -> fact.line() == 0 || isCounted(spec, fact.line()))
                .map(words::value);
    }

    private boolean isCounted(FigureSpec spec, int line) {
        return spec.over().isEmpty()
                || appraisal.conclusions().stream()
                        .anyMatch(conclusion -> conclusion.name().equals(spec.over()) && conclusion.line() == line);
    }

    private Stream<Fact> facts(String name) {
        return appraisal.facts().stream()
                .filter(fact -> fact instanceof Answer || fact instanceof Figure || fact instanceof Parameter)
                .filter(fact -> FactOrder.name(fact).equals(name));
    }

    private List<String> counted(FigureSpec spec, int line) {
        Stream<Fact> conclusions = appraisal.conclusions().stream().map(Fact.class::cast);
        Stream<Fact> findings = appraisal.findings().stream()
                .map(finding -> new Finding(finding.rule(), finding.line(), finding.because()));
        Set<String> names = Set.copyOf(spec.inputs());
        return Stream.concat(conclusions, findings)
                .filter(fact -> names.contains(FactOrder.name(fact)))
                .filter(fact -> !spec.perLine() || fact.line() == line)
                .map(words::of)
                .distinct()
                .toList();
    }
}
