package nl.toetssteen.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * A small proposal with the rules that must and must not fire on it.
 *
 * @param date the reference date
 */
public record Case(
        String card, String name, LocalDate date, List<String> fires, List<String> silent, Sheet sheet, Place place) {}
