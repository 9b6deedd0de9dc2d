package nl.toetssteen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.batch.Toetssteen;
import nl.toetssteen.batch.Workplace;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.JobLimits;
import nl.toetssteen.casework.Jobs;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Wires the parts: serves the pages, or runs one command when it is given one. */
@SpringBootApplication
public class Application {
    /** Settings of the server have a dotted name; the options of commands have not. */
    private static final Pattern SETTING = Pattern.compile("--(debug|trace|[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+)(=.*)?");

    public static void main(String[] args) {
        if (serves(List.of(args))) {
            SpringApplication.run(Application.class, args);
        } else {
            System.setProperty("logback.configurationFile", "logback-commands.xml");
            System.exit(Toetssteen.run(List.of(args), workplace()));
        }
    }

    static boolean serves(List<String> args) {
        return args.stream().allMatch(arg -> SETTING.matcher(arg).matches());
    }

    // Not System.out, which keeps to itself that it cannot be written.
    private static Workplace workplace() {
        return new Workplace(
                Application::appraiser,
                Clock.systemDefaultZone(),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    private static Appraiser appraiser(Optional<Path> folder) {
        RulebookFolder rules = folder.map(RulebookFolder::at).orElseGet(RulebookFolder::onClassPath);
        return new DroolsAppraiser(RulebookReader.read(rules, new DrlReader()));
    }

    /** Reads the rulebook while the server starts. */
    @Bean
    Desk desk(@Value("${toetssteen.rules:}") String folder) {
        Optional<Path> rules = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        return Desk.open(() -> appraiser(rules));
    }

    /** Stopped with the program. */
    @Bean
    Jobs jobs(Clock clock, @Value("${toetssteen.jobs.longest}") Duration longest) {
        return new Jobs(clock, JobLimits.on(Runtime.getRuntime().availableProcessors(), longest));
    }

    /** The only source of the time. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
