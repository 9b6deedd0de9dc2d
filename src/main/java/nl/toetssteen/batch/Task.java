package nl.toetssteen.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command: it does its work, or says what the user can mend. */
abstract class Task implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int REFUSED = 2;

    final Workplace workplace;
    final Speech speech;

    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "lang")
    @Nullable
    String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    Task(Workplace workplace, Speech speech) {
        this.workplace = workplace;
        this.speech = speech;
    }

    /** Does the work and returns the exit code. */
    abstract int work();

    @Override
    public final Integer call() {
        try {
            checkLanguage();
            return work();
        } catch (Refusal refusal) {
            complain(refusal.message());
            return REFUSED;
        } catch (Throwable failure) {
            // A fault of the program, or of the machine it runs on: nobody is helped by a stack trace here.
            complain(speech.say("program.failed", failure));
            return FAILED;
        }
    }

    private void checkLanguage() {
        if (lang != null && Speech.language(lang).isEmpty()) {
            throw speech.refuse("lang.unknown", lang);
        }
    }

    /** Writes to standard output. */
    final void print(String text) {
        try {
            write(workplace.out(), text);
        } catch (IOException failure) {
            throw speech.refuse("out.closed", failure.getMessage());
        }
    }

    /** Writes a line to standard error. */
    final void complain(String message) {
        try {
            write(workplace.err(), message + "\n");
        } catch (IOException nobodyListens) {
            // There is no other place left to say it; the exit code does.
            return;
        }
    }

    // UTF-8 whatever the machine's own encoding is: the same appraisal must give the same bytes.
    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}
