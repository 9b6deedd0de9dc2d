package nl.toetssteen.casework;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.dossier.Rulings;
import org.springframework.stereotype.Component;

/** How often, and in which direction, decisions depart from the advice. */
@Component
public final class Departures {
    private final Rulings rulings;

    Departures(Rulings rulings) {
        this.rulings = rulings;
    }

    /**
     * All decisions together.
     *
     * @param followed how many decided what was advised
     * @param better how many decided something better than advised; likewise worse
     * @param aside how many cannot be compared: a dossier was referred, or there was no verdict yet
     */
    public record Count(int all, int followed, int better, int worse, int aside, List<Cell> cells) {}

    /** How many got one verdict where another was advised. */
    public record Cell(Verdict advice, Verdict decided, int count) {}

    /** Of all that was decided so far. */
    public Count count() {
        List<Rulings.Confirmed> all = rulings.decisions();
        List<Cell> cells = new ArrayList<>();
        for (Verdict advice : Verdict.values()) {
            for (Verdict decided : Committee.verdicts()) {
                int count = (int) all.stream()
                        .filter(each -> each.ruling().advice().equals(advice.id())
                                && each.ruling().verdict().equals(decided.id()))
                        .count();
                if (count > 0) {
                    cells.add(new Cell(advice, decided, count));
                }
            }
        }
        return new Count(
                all.size(),
                sum(cells, cell -> cell.advice() == cell.decided()),
                sum(
                        cells,
                        cell -> isComparable(cell)
                                && cell.decided().height() > cell.advice().height()),
                sum(
                        cells,
                        cell -> isComparable(cell)
                                && cell.decided().height() < cell.advice().height()),
                sum(cells, cell -> cell.advice() != cell.decided() && !isComparable(cell)),
                List.copyOf(cells));
    }

    private static boolean isComparable(Cell cell) {
        return isOnTheScale(cell.advice()) && isOnTheScale(cell.decided());
    }

    private static boolean isOnTheScale(Verdict verdict) {
        return verdict != Verdict.REFER && verdict != Verdict.UNDETERMINED;
    }

    private static int sum(List<Cell> cells, java.util.function.Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).mapToInt(Cell::count).sum();
    }
}
