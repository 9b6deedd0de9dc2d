package nl.toetssteen.appraisal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.toetssteen.rulebook.Citation;
import nl.toetssteen.rulebook.ParameterSpec;
import nl.toetssteen.rulebook.Source;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;

/** Where dated numbers and rows of tables come from. */
record SourceWords(FactWords words) {

    /** The source of a parameter or row and from when it holds; empty for other facts. */
    String of(Fact fact, LocalDate date) {
        if (fact instanceof Parameter parameter) {
            return words.rulebook()
                    .findParameter(parameter.name())
                    .flatMap(spec -> Optional.ofNullable(spec.stepOn(date)))
                    .map(this::of)
                    .orElse("");
        }
        return fact instanceof Row row ? of(new Citation(row.cell("source"), row.cell("place"))) : "";
    }

    private String of(ParameterSpec.Step step) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMMM yyyy", words.language().locale());
        return words.say("vanaf ", "from ") + day.format(step.from()) + "; " + of(step.source());
    }

    /** Author, year, title and place. */
    String of(Citation citation) {
        return words.rulebook().contents().sources().stream()
                .filter(source -> source.key().equals(citation.source()))
                .findFirst()
                .map(SourceWords::of)
                .orElse(citation.source())
                .concat(citation.place().isEmpty() ? "" : ", " + citation.place());
    }

    private static String of(Source source) {
        return source.author() + " (" + source.year() + "), " + source.title();
    }
}
