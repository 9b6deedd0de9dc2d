package nl.toetssteen.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Row;

/** Fills the {@code {placeholders}} of a text with what a rule matched. */
record FilledText(FactWords words, List<Fact> matched) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");
    private static final String UNKNOWN = "…";

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        if (name.equals("line")) {
            return String.valueOf(matched.stream().mapToInt(Fact::line).max().orElse(0));
        }
        return facts(name).map(this::value).findFirst().or(() -> cell(name)).orElse(UNKNOWN);
    }

    private Stream<Fact> facts(String name) {
        return matched.stream()
                .filter(fact -> !(fact instanceof Row) && FactOrder.name(fact).equals(name));
    }

    private String value(Fact fact) {
        if (fact instanceof Figure figure) {
            return words.numbers().of(NumberWords.readable(figure.exact()), words.figureUnit(figure.name()));
        }
        return words.value(fact);
    }

    /** A cell by table, dot, column. */
    private Optional<String> cell(String name) {
        return matched.stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .filter(row -> name.startsWith(row.table() + "."))
                .map(row -> row.cell(name.substring(row.table().length() + 1)))
                .findFirst();
    }
}
