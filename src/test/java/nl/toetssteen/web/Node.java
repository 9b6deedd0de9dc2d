package nl.toetssteen.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program once more, in a process of its own, on the database of another. */
final class Node {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final long LONGEST_START = 180;

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private Node(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "node");
        reader.setDaemon(true);
        reader.start();
    }

    static Node on(String url, Path folder) throws IOException {
        return new Node(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.toetssteen.Application",
                        "--spring.profiles.active=postgres",
                        "--spring.datasource.url=" + url,
                        "--toetssteen.data=" + folder,
                        "--toetssteen.passwords.rounds=1",
                        "--toetssteen.demo-dossiers=false",
                        "--server.port=0",
                        "--logging.level.org.springframework.boot.tomcat=info")
                .redirectErrorStream(true)
                .start());
    }

    // To the end, or the process would wait for somebody to read what it says.
    private void read() {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    port.complete(Integer.parseInt(started.group(1)));
                }
            }
        } catch (IOException closed) {
            said.append(closed);
        }
        port.completeExceptionally(new IllegalStateException("the node does not start: " + said));
    }

    int port() throws InterruptedException, ExecutionException, TimeoutException {
        return port.get(LONGEST_START, TimeUnit.SECONDS);
    }

    /** As by {@code kill -9}. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }
}
