package nl.toetssteen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.batch.Archive;
import nl.toetssteen.batch.NoArchive;
import nl.toetssteen.casework.Person;
import nl.toetssteen.casework.Role;
import nl.toetssteen.casework.Who;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The dossiers without the pages: for commands. What a command does not use, is not made. */
@EnableAutoConfiguration
@ComponentScan({"nl.toetssteen.dossier", "nl.toetssteen.casework"})
@Import(Wiring.class)
public final class Backroom {

    /** Settings of the program that also hold for commands. */
    private static final Map<String, String> SET = System.getenv();

    /**
     * Opens the dossiers in a folder; without one those that the settings of the program name.
     *
     * @throws NoArchive when they cannot be opened, with the reason
     */
    public static Archive open(Optional<Path> named) {
        Path data = named.orElseGet(() -> Path.of(SET.getOrDefault("TOETSSTEEN_DATA", "./toetssteen-data")));
        // Else a slip of the pen would make a database, empty and sound.
        if (!SET.containsKey("SPRING_DATASOURCE_URL") && !Files.isDirectory(data)) {
            throw new NoArchive(NoArchive.Reason.MISSING, data, "");
        }
        try {
            return archive(context(data));
        } catch (RuntimeException failure) {
            throw new NoArchive(NoArchive.Reason.CLOSED, data, rootOf(failure));
        }
    }

    private static Archive archive(ConfigurableApplicationContext context) {
        return new Archive() {
            @Override
            public <T> T use(Class<T> useCase) {
                return context.getBean(useCase);
            }

            @Override
            public void close() {
                context.close();
            }
        };
    }

    private static ConfigurableApplicationContext context(Path data) {
        return new SpringApplicationBuilder(Backroom.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .registerShutdownHook(false)
                .run("--toetssteen.data=" + data.toAbsolutePath(), "--logging.level.root=off");
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /** Whoever started the command on this machine, which only an administrator can. */
    @Bean
    static Who commander() {
        String user = System.getProperty("user.name", "");
        return () -> new Person("command:" + user, user, Set.of(Role.values()));
    }
}
