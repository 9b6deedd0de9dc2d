package nl.toetssteen.benchmark;

import static nl.toetssteen.proposals.Shipped.RANDOM;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;

/** Proposals of which each differs from the one before in one answer: out and back again, so that they go round. */
final class Neighbours {
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Slot> slots;

    private Neighbours(Sheet start) {
        slots = Applicability.of(RULEBOOK, start).slots().stream()
                .filter(slot -> !slot.question().equals(RULEBOOK.contents().goalQuestion()))
                .toList();
    }

    /** So many, rounded down to an even number. */
    static List<Sheet> of(int count) {
        Sheet start = RANDOM.number(0);
        Neighbours neighbours = new Neighbours(start);
        List<Sheet> out = new ArrayList<>(List.of(start));
        while (out.size() <= count / 2) {
            out.add(neighbours.next(out.get(out.size() - 1)));
        }
        List<Sheet> round = new ArrayList<>(out);
        for (int number = out.size() - 2; number > 0; number--) {
            round.add(out.get(number));
        }
        return round;
    }

    private Sheet next(Sheet sheet) {
        while (true) {
            Slot slot = slots.get(random.nextInt(slots.size()));
            Given given = RANDOM.given(RULEBOOK.question(slot.question()), random);
            if (!sheet.at(slot).equals(given)) {
                return sheet.with(slot, given);
            }
        }
    }
}
