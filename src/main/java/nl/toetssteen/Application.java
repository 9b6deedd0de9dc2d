package nl.toetssteen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import nl.toetssteen.batch.Toetssteen;
import nl.toetssteen.batch.Workplace;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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

    /** The only source of the time. */
    static Clock clock() {
        return Clock.systemDefaultZone();
    }

    // Not System.out, which keeps to itself that it cannot be written.
    private static Workplace workplace() {
        return new Workplace(
                Wiring::appraiser,
                Backroom::open,
                clock(),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }
}
