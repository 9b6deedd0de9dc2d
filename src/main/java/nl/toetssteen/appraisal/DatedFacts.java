package nl.toetssteen.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;

/**
 * The facts that are the same for every proposal judged as of one date.
 *
 * @param parameters in the order of the rulebook
 * @param rows of all tables, likewise
 * @param byName the parameters
 */
record DatedFacts(List<Parameter> parameters, List<Row> rows, Map<String, Parameter> byName) {

    /** The dates looked at so far; a sweep over many dates starts afresh now and then. */
    private record ByDate(Map<LocalDate, DatedFacts> known) {
        private static final int MOST = 100;

        DatedFacts on(LocalDate date, Function<LocalDate, DatedFacts> make) {
            if (known.size() > MOST) {
                known.clear();
            }
            // Asked first without, for computeIfAbsent may lock.
            DatedFacts made = known.get(date);
            return made == null ? known.computeIfAbsent(date, make) : made;
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
        List<Row> rows = rulebook.contents().tables().stream()
                .flatMap(table -> table.rows().stream())
                .toList();
        return new DatedFacts(
                parameters,
                rows,
                parameters.stream().collect(Collectors.toMap(Parameter::name, parameter -> parameter)));
    }
}
