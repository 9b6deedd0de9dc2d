package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.Backroom;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;

/** What came of a command that ran in this process, on 21 November 2026. */
record Ran(int code, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    /** By digest. */
    private static final Map<String, Appraiser> COMPILED = new ConcurrentHashMap<>();

    /** The rulebook that ships is compiled once for all tests, another one once for each digest. */
    private static Appraiser by(Optional<Path> folder) {
        return folder.map(Ran::read).orElseGet(Shipped::appraiser);
    }

    private static Appraiser read(Path folder) {
        Rulebook rulebook = RulebookReader.read(RulebookFolder.at(folder), new DrlReader());
        return COMPILED.computeIfAbsent(rulebook.digest(), digest -> new DroolsAppraiser(rulebook));
    }

    static Ran command(Object... args) {
        return withInput("", args);
    }

    static Ran withInput(String input, Object... args) {
        return writingTo(new ByteArrayOutputStream(), input, args);
    }

    static Ran writingTo(OutputStream out, String input, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Workplace workplace = new Workplace(Ran::by, Backroom::open, CLOCK, in, out, err);
        List<String> words = Arrays.stream(args).map(String::valueOf).toList();
        int code = Toetssteen.run(words, workplace);
        return new Ran(code, text(out), err.toString(StandardCharsets.UTF_8)).withoutStackTrace();
    }

    private static String text(OutputStream out) {
        return out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    }

    private Ran withoutStackTrace() {
        assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception");
        return this;
    }

    /** Everything was done and nobody complained. */
    Ran done() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return this;
    }

    /** The command was refused with a message that says all this, and nothing on standard output. */
    Ran refusedWith(String... parts) {
        assertThat(err).contains(parts);
        assertThat(code).isEqualTo(2);
        assertThat(out).isEmpty();
        return this;
    }
}
