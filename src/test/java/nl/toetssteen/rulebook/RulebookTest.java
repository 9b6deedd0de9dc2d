package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.engine.DrlReader;
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
            RulebookReader.read(RulebookFolder.at(RULES), new DrlReader());
            return List.of();
        } catch (DefectiveRulebook defective) {
            return defective.defects().stream().map(defect -> "rules/" + defect).toList();
        }
    }
}
