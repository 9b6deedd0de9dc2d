package nl.toetssteen.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nl.toetssteen.proposals.RandomProposals;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;

/** Proposals to judge by a generated rulebook: of every ten questions seven have an answer. */
final class GeneratedProposals {
    private final Rulebook rulebook;
    private final RandomProposals answers;

    GeneratedProposals(Rulebook rulebook) {
        this.rulebook = rulebook;
        answers = new RandomProposals(rulebook);
    }

    List<Sheet> first(int count) {
        return LongStream.range(0, count).mapToObj(this::number).toList();
    }

    private Sheet number(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sheet sheet = Sheet.empty();
        for (Question question : rulebook.questions()) {
            if (random.nextInt(10) < 7) {
                sheet = sheet.with(new Slot(question.id(), 0), answers.given(question, random));
            }
        }
        return sheet;
    }
}
