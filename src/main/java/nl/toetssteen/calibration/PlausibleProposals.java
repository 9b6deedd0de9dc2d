package nl.toetssteen.calibration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;

/**
 * Seeded proposals as a proposer might hand them in, described in {@code docs/calibration.md}. Each starts from a real
 * project, and has a quality between 0 and 1 by which its answers go together: the better it is, the less is open, the
 * more claims are in its favour and the more safeguards it has.
 */
public final class PlausibleProposals {
    private static final int ROUNDS = 6;
    private static final int MOST_LINES = 3;

    private final Rulebook rulebook;
    private final List<Precedent> precedents;
    private final Set<String> drawn;
    private final Practice practice;

    /** @throws IllegalArgumentException when the rulebook has no precedents to draw from */
    public PlausibleProposals(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.precedents = rulebook.contents().precedents();
        this.drawn = Set.copyOf(rulebook.contents().calibration().drawn());
        this.practice = Practice.of(rulebook);
        if (precedents.isEmpty()) {
            throw new IllegalArgumentException("The rulebook has no precedents to draw from.");
        }
    }

    /** The proposal with this number; the same number always gives the same proposal. */
    public Sheet number(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sheet start = precedents.get(random.nextInt(precedents.size())).sheet();
        Drawing drawing = new Drawing(practice, start, random.nextDouble(), random);
        Sheet sheet = new Sheet("", "", 1 + random.nextInt(MOST_LINES), taken(start));
        Set<Slot> seen = new HashSet<>(sheet.answers().keySet());
        for (int round = 0; round < ROUNDS; round++) {
            sheet = filledIn(sheet, seen, drawing);
        }
        return sheet;
    }

    /** What the proposal as a whole takes over; the lines of another budget mean nothing here. */
    private TreeMap<Slot, Given> taken(Sheet sheet) {
        TreeMap<Slot, Given> answers = new TreeMap<>();
        sheet.answers().forEach((slot, given) -> {
            if (slot.line() == 0 && drawn.contains(slot.question()) && !given.isUnknown()) {
                answers.put(slot, given);
            }
        });
        return answers;
    }

    /** Answers bring up other questions, which the next round fills in. */
    private Sheet filledIn(Sheet sheet, Set<Slot> seen, Drawing drawing) {
        Applicability applicability = Applicability.of(rulebook, sheet);
        Map<Slot, Given> answers = new TreeMap<>(sheet.answers());
        for (Slot slot : applicability.slots()) {
            if (applicability.asked(slot) == Truth.YES && seen.add(slot) && !drawing.isLeftOpen()) {
                answers.put(slot, drawing.given(rulebook.question(slot.question())));
            }
        }
        return new Sheet(sheet.id(), sheet.title(), sheet.lines(), new TreeMap<>(answers));
    }
}
