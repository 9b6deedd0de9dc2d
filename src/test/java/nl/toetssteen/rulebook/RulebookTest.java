package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rulebook that ships with the program. */
class RulebookTest {
    private static final Path RULES = Path.of("rules");

    @Test
    void theRulebookHasNoDefects() {
        assertThat(RulebookFolder.at(RULES).paths()).isNotEmpty();
        assertThat(String.join("\n", defects())).isEmpty();
    }

    private static List<String> defects() {
        try {
            RulebookReader.read(RulebookFolder.at(RULES), RulebookTest::unread);
            return List.of();
        } catch (DefectiveRulebook defective) {
            return defective.defects().stream()
                    .filter(defect -> !defect.problem().equals("unread"))
                    .map(defect -> "rules/" + defect)
                    .toList();
        }
    }

    /** Until rules are parsed: says so, which keeps back what needs them. */
    private static List<Rule> unread(String theme, String file, String text, List<RulebookDefect> defects) {
        defects.add(new RulebookDefect(new Place(file, 1), "unread", ""));
        return List.of();
    }
}
