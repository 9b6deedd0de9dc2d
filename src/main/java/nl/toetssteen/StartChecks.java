package nl.toetssteen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.toetssteen.casework.Passwords;
import nl.toetssteen.casework.UnsafeStart;
import nl.toetssteen.casework.UnsafeStart.Fault;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Looks at the settings before anything starts, and refuses those by which others could get in. */
@Component
final class StartChecks implements BeanFactoryPostProcessor, EnvironmentAware {
    private static final Duration DAY = Duration.ofDays(1);

    private Environment settings = new org.springframework.core.env.StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<Fault> faults = faults(settings);
        if (!faults.isEmpty()) {
            throw new UnsafeStart(faults);
        }
    }

    static List<Fault> faults(Environment settings) {
        boolean office = settings.acceptsProfiles(Profiles.of("office"));
        boolean demo = is(settings, "toetssteen.demo");
        List<Fault> faults = new ArrayList<>();
        add(faults, Fault.DEMO_BEYOND_THIS_MACHINE, !office && !isLoopback(settings));
        if (office) {
            add(faults, Fault.DEMO_IN_OFFICE, demo);
            add(faults, Fault.CHEAP_PASSWORDS, rounds(settings) < Passwords.ADVISED_ROUNDS);
            add(faults, Fault.COOKIE_OVER_HTTP, !is(settings, "server.servlet.session.cookie.secure"));
            add(faults, Fault.NO_HTTPS, !isEncrypted(settings));
            add(
                    faults,
                    Fault.NO_DATABASE_PASSWORD,
                    text(settings, "spring.datasource.password").isEmpty());
            add(faults, Fault.LONG_SESSIONS, isLong(settings));
            add(faults, Fault.DATA_FOR_ALL, !isOurs(settings));
        }
        return faults;
    }

    private static void add(List<Fault> faults, Fault fault, boolean there) {
        if (there) {
            faults.add(fault);
        }
    }

    private static boolean isEncrypted(Environment settings) {
        return !text(settings, "server.ssl.bundle").isEmpty()
                || !text(settings, "server.ssl.key-store").isEmpty()
                || !text(settings, "server.ssl.certificate").isEmpty()
                || Set.of("native", "framework").contains(text(settings, "server.forward-headers-strategy"));
    }

    private static boolean isLoopback(Environment settings) {
        try {
            String address = text(settings, "server.address");
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isLong(Environment settings) {
        return duration(settings, "server.servlet.session.timeout").compareTo(DAY) > 0
                || duration(settings, "toetssteen.sessions.longest").compareTo(DAY) > 0;
    }

    private static Duration duration(Environment settings, String name) {
        Duration duration =
                ApplicationConversionService.getSharedInstance().convert(text(settings, name), Duration.class);
        // Zero or less stands for ever.
        return duration == null || duration.isZero() || duration.isNegative() ? DAY.plusDays(1) : duration;
    }

    /** The folder is for its owner only; one that is not there yet is made so. */
    private static boolean isOurs(Environment settings) {
        if (!text(settings, "spring.datasource.url").startsWith("jdbc:h2:file:")
                || !FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        Path folder = Path.of(text(settings, "toetssteen.data"));
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
            return PosixFilePermissions.toString(rights).endsWith("------");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int rounds(Environment settings) {
        return settings.getProperty("toetssteen.passwords.rounds", Integer.class, 0);
    }

    private static boolean is(Environment settings, String name) {
        return settings.getProperty(name, Boolean.class, false);
    }

    private static String text(Environment settings, String name) {
        return settings.getProperty(name, "");
    }
}
