package nl.toetssteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.casework.UnsafeStart;
import nl.toetssteen.casework.UnsafeStart.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

class StartChecksTest {
    private Path folder = Path.of("");

    private final MockEnvironment office = new MockEnvironment();

    @BeforeEach
    void safe(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        office.setActiveProfiles("office");
        office.withProperty("toetssteen.data", folder.toString())
                .withProperty("toetssteen.demo", "false")
                .withProperty("toetssteen.passwords.rounds", "210000")
                .withProperty("toetssteen.sessions.longest", "12h")
                .withProperty("server.servlet.session.timeout", "30m")
                .withProperty("server.servlet.session.cookie.secure", "true")
                .withProperty("server.forward-headers-strategy", "native")
                .withProperty("spring.datasource.password", "secret")
                .withProperty("spring.datasource.url", "jdbc:h2:file:" + folder + "/toetssteen");
    }

    @Test
    void anOfficeWithSafeSettingsStarts() {
        assertThat(StartChecks.faults(office)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "toetssteen.demo, true, DEMO_IN_OFFICE",
        "toetssteen.passwords.rounds, 209999, CHEAP_PASSWORDS",
        "server.servlet.session.cookie.secure, false, COOKIE_OVER_HTTP",
        "server.forward-headers-strategy, none, NO_HTTPS",
        "spring.datasource.password, '', NO_DATABASE_PASSWORD",
        "server.servlet.session.timeout, 25h, LONG_SESSIONS",
        "server.servlet.session.timeout, 0, LONG_SESSIONS",
        "toetssteen.sessions.longest, 2d, LONG_SESSIONS"
    })
    void anUnsafeSettingIsNamed(String name, String value, Fault fault) {
        assertThat(StartChecks.faults(office.withProperty(name, value))).containsExactly(fault);
    }

    @Test
    void aCertificateIsAsGoodAsAProxy() {
        office.withProperty("server.forward-headers-strategy", "").withProperty("server.ssl.bundle", "office");
        assertThat(StartChecks.faults(office)).isEmpty();
    }

    @Test
    void aFolderThatOthersCanReadIsNamedAndANewOneIsMadeForItsOwnerOnly() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(StartChecks.faults(office)).containsExactly(Fault.DATA_FOR_ALL);
        Path fresh = folder.resolve("fresh");
        assertThat(StartChecks.faults(office.withProperty("toetssteen.data", fresh.toString())))
                .isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "::1, true", "localhost, true", "0.0.0.0, false", "192.0.2.1, false", "'', false"})
    void outsideAnOfficeOnlyThisMachineGetsIn(String address, boolean safe) {
        MockEnvironment local = new MockEnvironment().withProperty("server.address", address);
        assertThat(StartChecks.faults(local).isEmpty()).isEqualTo(safe);
    }

    @Test
    void everyFaultSaysWhatAndHowToMendIt() {
        FailureAnalysis said =
                Objects.requireNonNull(new UnsafeStartWords().analyze(new UnsafeStart(List.of(Fault.values()))));
        for (Fault fault : Fault.values()) {
            assertThat(said.getDescription()).contains(fault.what());
            assertThat(said.getAction()).contains(fault.remedy());
        }
    }
}
