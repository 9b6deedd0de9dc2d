package nl.toetssteen.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight clients save and submit while the process is killed as by {@code kill -9}. Whatever was acknowledged is there
 * afterwards, whole. The rounds share one database, so that a later one also opens what earlier ones left behind.
 * {@code -Dkills=100} for a long run.
 */
class KilledTest {
    private static final int ROUNDS = Integer.getInteger("kills", 3);
    private static final long SEED = 20_261_121;

    /** A save that was acknowledged. */
    private record Acknowledged(String dossier, int version, String title, boolean submitted) {}

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled(@TempDir Path folder) throws Exception {
        Random random = new Random(SEED);
        List<Acknowledged> all = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            List<Acknowledged> acknowledged = killedAfter(folder, 50 + random.nextInt(700));
            assertThat(acknowledged).as("round " + round).isNotEmpty();
            all.addAll(acknowledged);
            assertAllThere(folder, acknowledged);
        }
        assertAllThere(folder, all);
        System.out.printf("%d rounds, %d acknowledged versions, none lost%n", ROUNDS, all.size());
    }

    private static void assertAllThere(Path folder, List<Acknowledged> acknowledged) throws SQLException {
        DataSource source = TestDatabase.at(folder);
        // H2 closes a database with its last connection: this one keeps it open from one look to the next.
        try (Connection open = source.getConnection()) {
            assertThat(open.isValid(1)).isTrue();
            Dossiers dossiers = TestDatabase.dossiers(source);
            acknowledged.forEach(one -> assertThere(dossiers, one));
            assertThat(TestDatabase.check(source, folder)
                            .check(Optional.empty())
                            .flaws())
                    .isEmpty();
        }
    }

    private static void assertThere(Dossiers dossiers, Acknowledged one) {
        Version version = dossiers.version(one.dossier(), one.version()).orElseThrow(() -> new AssertionError(one));
        assertThat(version.draft().sheet()).isEqualTo(DossiersTest.sheet(one.title()));
        assertThat(dossiers.submitted(one.dossier(), one.version()).isPresent()).isEqualTo(one.submitted());
    }

    private List<Acknowledged> killedAfter(Path folder, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Clients.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Acknowledged> acknowledged = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            boolean doomed = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.addAll(read(line));
                if (!doomed && !acknowledged.isEmpty()) {
                    doomed = true;
                    kill(process, milliseconds);
                }
            }
        }
        process.waitFor(30, TimeUnit.SECONDS);
        return acknowledged;
    }

    private static void kill(Process process, int milliseconds) {
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            // Not process.destroyForcibly(): that closes the stream from which the last lines are still to be read.
            process.toHandle().destroyForcibly();
        });
        killer.setDaemon(true);
        killer.start();
    }

    /** A line that was cut off by the kill ends without its dot, and acknowledges nothing. */
    private static List<Acknowledged> read(String line) {
        String[] parts = line.split(" ", -1);
        return parts.length == 6 && parts[0].equals("ACK") && parts[5].equals(".")
                ? List.of(new Acknowledged(parts[1], Integer.parseInt(parts[2]), parts[3], parts[4].equals("true")))
                : List.of();
    }
}
