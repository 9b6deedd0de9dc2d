package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.engine.DrlReader;
import org.junit.jupiter.api.Test;

/** The rulebook that ships with the program. */
class RulebookTest {
    private static final RulebookFolder RULES = RulebookFolder.at(Path.of("rules"));

    @Test
    void theRulebookHasNoDefects() {
        assertThat(RULES.paths()).isNotEmpty();
        assertThat(String.join("\n", defects())).isEmpty();
    }

    private static List<String> defects() {
        try {
            read();
            return List.of();
        } catch (DefectiveRulebook defective) {
            return defective.defects().stream().map(defect -> "rules/" + defect).toList();
        }
    }

    private static Rulebook read() {
        return RulebookReader.read(RULES, new DrlReader());
    }

    @Test
    void theCheckSawEveryFileOfTheRulebook() {
        Rulebook rulebook = read();
        assertThat(rulebook.contents().cards()).hasSize(count("/cards/"));
        assertThat(rulebook.contents().tables()).hasSize(count("/tables/"));
        assertThat(rulebook.contents().examples()).hasSize(count("examples/"));
        assertThat(rulebook.themes()).hasSize(count("/questions.yaml"));
        assertThat(rulebook.contents().logic()).hasSize(count("/rules.drl"));
        assertThat(rulebook.rules()).hasSizeGreaterThan(100);
    }

    private static int count(String part) {
        return (int) RULES.paths().stream().filter(path -> path.contains(part)).count();
    }

    @Test
    void everyNumberHasAValueOrHasLapsedOnEveryDay() {
        Rulebook rulebook = read();
        LocalDate start = rulebook.contents().inForceFrom();
        assertThat(rulebook.contents().parameters()).isNotEmpty();
        for (ParameterSpec parameter : rulebook.contents().parameters()) {
            assertThat(start.datesUntil(start.plusYears(5)))
                    .as(parameter.name())
                    .allSatisfy(day -> assertThat(parameter.stepOn(day)).isNotNull());
        }
    }

    @Test
    void theProgramIsPackedWithTheRulebookOfTheFolder() {
        assertThat(RulebookFolder.onClassPath().paths()).isNotEmpty().isEqualTo(RULES.paths());
    }
}
