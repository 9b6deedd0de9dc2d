package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

class PrecompiledTest {
    private static final Map<String, String> LOGIC = RulebookReader.read(
                    RulebookFolder.at(Path.of("rules")), new DrlReader())
            .contents()
            .logic();

    @Test
    void theRulesOfTheProgramAreCompiledWhenItIsBuilt() {
        var rules = Precompiled.find(LOGIC).orElseThrow();

        long written = LOGIC.values().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("rule "))
                .count();
        assertThat(rules.getKiePackage("compiled.rules").getRules()).hasSize((int) written);
    }

    @Test
    void otherRulesAreNotTakenForThem() {
        Map<String, String> changed = new TreeMap<>(LOGIC);
        changed.merge("action", "// a remark\n", String::concat);
        assertThat(Precompiled.find(changed)).isEmpty();
        changed.remove("action");
        assertThat(Precompiled.find(changed)).isEmpty();
    }

    @Test
    void theOrderOfTheThemesDoesNotMatter() {
        assertThat(Precompiled.digest(new TreeMap<>(LOGIC))).isEqualTo(Precompiled.digest(LOGIC));
    }
}
