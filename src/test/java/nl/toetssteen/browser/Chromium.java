package nl.toetssteen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, started once for each thread that tests. Nothing is downloaded. */
final class Chromium {
    /** The one without windows first: it takes a fifth less time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> SILENT = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Optional<Path> PROGRAM = find();

    /** What Playwright makes belongs to the thread that made it. */
    private static final ThreadLocal<Browser> BROWSERS = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    static boolean isThere() {
        return PROGRAM.isPresent();
    }

    static Browser browser() {
        return BROWSERS.get();
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Closed from another thread than the tests', as the machine stops: the driver ends with its pipe.
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM.orElseThrow())
                        .setArgs(SILENT));
    }
}
