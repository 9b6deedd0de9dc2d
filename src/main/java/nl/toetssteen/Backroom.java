package nl.toetssteen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.batch.Archive;
import nl.toetssteen.batch.NoArchive;
import nl.toetssteen.casework.DemoPeople;
import nl.toetssteen.casework.Person;
import nl.toetssteen.casework.Role;
import nl.toetssteen.casework.Welcome;
import nl.toetssteen.casework.Who;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The dossiers without the pages: for commands. What a command does not use, is not made. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"nl.toetssteen.dossier", "nl.toetssteen.casework"},
        // Whoever runs a command opens no accounts by it.
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {DemoPeople.class, Welcome.class}))
@Import(Wiring.class)
public final class Backroom {
    /** Settings by which a folder is opened. */
    private static final List<String> IN_FOLDER = List.of(
            "--spring.profiles.active=",
            "--spring.datasource.url=${toetssteen.h2}",
            "--spring.datasource.username=toetssteen",
            "--spring.datasource.password=${TOETSSTEEN_DATA_PASSWORD:${SPRING_DATASOURCE_PASSWORD:}}");

    /**
     * Opens the dossiers in a folder, whatever database the settings name; without a folder those that the settings of
     * the program name.
     *
     * @throws NoArchive when they cannot be opened, with the reason
     */
    public static Archive open(Optional<Path> named) {
        Path data = named.orElseGet(() -> Path.of(set("toetssteen.data").orElse("./toetssteen-data")));
        boolean postgres = set("spring.profiles.active")
                .filter(active -> active.contains("postgres"))
                .isPresent();
        boolean elsewhere =
                named.isEmpty() && (postgres || set("spring.datasource.url").isPresent());
        // Else a slip of the pen would make a database, empty and sound.
        if (!elsewhere && !Files.isDirectory(data)) {
            throw new NoArchive(NoArchive.Reason.MISSING, data, "");
        }
        try {
            return archive(context(data, named.isPresent() ? IN_FOLDER : List.of()));
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

    /** A setting of the program that also holds for commands. */
    private static Optional<String> set(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }

    private static ConfigurableApplicationContext context(Path data, List<String> more) {
        List<String> arguments = new ArrayList<>(more);
        arguments.add("--toetssteen.data=" + data.toAbsolutePath());
        arguments.add("--logging.level.root=off");
        return new SpringApplicationBuilder(Backroom.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
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
