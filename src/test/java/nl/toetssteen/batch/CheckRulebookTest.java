package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRulebookTest {
    private final Path folder;

    CheckRulebookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aGoodRulebookIsSummedUp() {
        Rulebook rulebook = Shipped.RULEBOOK;
        assertThat(Ran.command("check-rulebook").done().out())
                .contains(
                        rulebook.contents().edition(),
                        rulebook.digest(),
                        "Regels: " + rulebook.rules().size());
        assertThat(Ran.command("check-rulebook", "--lang", "en").done().out())
                .contains("Rules: " + rulebook.rules().size());
    }

    @Test
    void aFolderIsReadAsTheProgramReadsItsOwn() {
        assertThat(Ran.command("check-rulebook", "rules").done().out())
                .isEqualTo(Ran.command("check-rulebook").done().out());
    }

    @Test
    void allDefectsAreListedWithFileLineAndRemedy() throws IOException {
        copy(Path.of("rules"));
        Path rules = folder.resolve("action/rules.drl");
        Files.writeString(rules, Files.readString(rules) + "\nrule \"AC-99\" when eval( true ) then end\n");
        Path sources = folder.resolve("sources.yaml");
        Files.writeString(sources, Files.readString(sources) + "\n- {key: x, colour: red}\n");
        Ran.command("check-rulebook", folder).refusedWith(folder + "/action/rules.drl:", folder + "/sources.yaml:");
    }

    @Test
    void whatStandsOutIsListedInBothLanguagesUnlessItIsAccepted() throws IOException {
        copy(Path.of("rules"));
        Path accepted = folder.resolve("accepted.yaml");
        String all = Files.readString(accepted);
        Files.writeString(accepted, all.replace("name: 'action.duration'", "name: 'action.gone'"));
        Ran.command("check-rulebook", folder)
                .refusedWith(
                        folder + "/action/questions.yaml:",
                        "Vraag waarvan niets het antwoord leest (unread-question): action.duration.",
                        folder + "/accepted.yaml:",
                        "(outdated-acceptance): action.gone.");
        Ran.command("check-rulebook", folder, "--lang", "en")
                .refusedWith("Question whose answer nothing reads (unread-question): action.duration.");
    }

    @Test
    void aCaseThatDoesNotComeOutIsToldWithItsPlace() throws IOException {
        copy(Path.of("rules"));
        Path card;
        try (Stream<Path> cards = Files.list(folder.resolve("action/cards"))) {
            card = cards.filter(path -> path.getFileName().toString().startsWith("AC-03"))
                    .findFirst()
                    .orElseThrow();
        }
        String text = Files.readString(card);
        Files.writeString(
                card,
                text.replaceFirst("fires: \\[AC-03]", "silent: [AC-03]")
                        + """
                  - name: swapped
                    fires: [AC-03]
                    answers: {action.money-origin: regular-budget}
                """);
        Ran.command("check-rulebook", folder)
                .refusedWith(
                        folder.relativize(card).toString(),
                        "AC-03 must be silent, but fires.",
                        "(swapped): AC-03 must fire, but is silent");
    }

    @Test
    void whatIsNoFolderIsRefused() {
        Ran.command("check-rulebook", folder.resolve("none")).refusedWith("none: deze map is er niet");
        Ran.command("check-rulebook", "pom.xml", "--lang", "en").refusedWith("pom.xml: this is a file");
        Ran.command("check-rulebook", folder).refusedWith(folder + "/rulebook.yaml:1: ");
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path to = folder.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        }
    }
}
