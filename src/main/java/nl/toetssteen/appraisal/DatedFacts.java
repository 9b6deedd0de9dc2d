package nl.toetssteen.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Parameter;

/**
 * The facts that are the same for every proposal judged as of one date.
 *
 * @param facts parameters and rows of tables, in the order of the rulebook
 * @param parameters by name
 */
record DatedFacts(List<Fact> facts, Map<String, Parameter> parameters) {

    /** The dates looked at so far; a sweep over many dates starts afresh now and then. */
    private record ByDate(Map<LocalDate, DatedFacts> known) {
        private static final int MOST = 100;

        DatedFacts on(LocalDate date, Function<LocalDate, DatedFacts> make) {
            if (known.size() > MOST) {
                known.clear();
            }
            return known.computeIfAbsent(date, make);
        }
    }

    static DatedFacts of(Rulebook rulebook, LocalDate date) {
        ByDate byDate = rulebook.compiled(ByDate.class, key -> new ByDate(new ConcurrentHashMap<>()));
        return byDate.on(date, day -> make(rulebook, day));
    }

    private static DatedFacts make(Rulebook rulebook, LocalDate date) {
        List<Parameter> parameters = rulebook.contents().parameters().stream()
                .map(parameter -> parameter.on(date))
                .toList();
        Stream<Fact> rows = rulebook.contents().tables().stream().flatMap(table -> table.rows().stream());
        return new DatedFacts(
                Stream.concat(parameters.stream(), rows).toList(),
                parameters.stream().collect(Collectors.toMap(Parameter::name, parameter -> parameter)));
    }
}
