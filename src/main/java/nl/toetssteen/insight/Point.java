package nl.toetssteen.insight;

import java.util.List;

/**
 * The best use of one budget among others.
 *
 * @param budget in EUR
 * @param spent in EUR
 * @param value in EUR times hundredths of a point above doing nothing
 * @param proven whether no use of this budget is worth more
 * @param funded ids of the candidates that get money, the highest total first
 */
public record Point(long budget, long spent, long value, boolean proven, List<String> funded) {

    static Point of(Portfolio portfolio) {
        return new Point(
                portfolio.envelope().budget(),
                portfolio.spent(),
                portfolio.value(),
                portfolio.isProven(),
                portfolio.funded().map(choice -> choice.candidate().id()).toList());
    }
}
