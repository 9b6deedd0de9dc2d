package nl.toetssteen.casework;

import static nl.toetssteen.casework.SmallForm.RULEBOOK;
import static nl.toetssteen.casework.SmallForm.empty;
import static nl.toetssteen.casework.SmallForm.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final Draft three = FillIn.fill(
            RULEBOOK,
            empty(),
            List.of(typed("a.purpose", 1, "een"), typed("a.purpose", 2, "twee"), typed("a.purpose", 3, "drie")));

    @Test
    void linesAfterARemovedOneMoveUp() {
        assertThat(names(Lines.remove(three, 2))).containsExactly("een", "drie");
    }

    @Test
    void theOnlyLineBecomesOpen() {
        Draft none = Lines.remove(Lines.remove(Lines.remove(three, 1), 1), 1);
        assertThat(none.sheet().lines()).isEqualTo(1);
        assertThat(names(none)).containsExactly("");
    }

    @Test
    void anAddedLineIsOpen() {
        assertThat(names(Lines.add(three))).containsExactly("een", "twee", "drie", "");
    }

    @Test
    void aLineThatIsNotThereCannotBeRemoved() {
        assertThat(Lines.remove(three, 4)).isEqualTo(three);
        assertThat(Lines.remove(three, 0)).isEqualTo(three);
    }

    @Test
    void thereIsAnEndToTheLines() {
        Draft full = IntStream.range(0, 2 * Sheet.MOST_LINES)
                .boxed()
                .reduce(three, (draft, i) -> Lines.add(draft), (a, b) -> b);
        assertThat(full.sheet().lines()).isEqualTo(Sheet.MOST_LINES);
    }

    @Test
    void whatCouldNotBeReadMovesWithItsLine() {
        String tooLong = "x".repeat(20_001);
        Draft draft = FillIn.fill(RULEBOOK, three, List.of(typed("a.purpose", 3, tooLong)));
        Draft moved = Lines.remove(draft, 1);
        assertThat(moved.unread()).containsOnlyKeys(new Slot("a.purpose", 2));
        assertThat(moved.unread().get(new Slot("a.purpose", 2))).isEqualTo(typed("a.purpose", 2, tooLong));
    }

    private static List<String> names(Draft draft) {
        return IntStream.rangeClosed(1, draft.sheet().lines())
                .mapToObj(line -> Lines.name(RULEBOOK, draft.sheet(), line))
                .toList();
    }
}
