package nl.toetssteen.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.toetssteen.Application;
import nl.toetssteen.casework.DemoPeople;
import nl.toetssteen.casework.Desk;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long the server takes to follow what twenty people type: the panel beside a page of the form after each pause in
 * typing, {@code -Dpause=2000} milliseconds, and now and then the saving that goes with it. Each types other answers into
 * a proposal of their own of which most is still open, so that nothing is remembered. {@code -Dwarm-up=30} seconds go
 * first. The typists run in the same process, so what they cost is in the figures too.
 */
public final class Typing {
    private static final int TYPISTS = 20;
    private static final int PAUSE = Integer.getInteger("pause", 2000);
    private static final int SAVES_EVERY = 10;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(Integer.getInteger("warm-up", 30));
    private static final long MEASURED = TimeUnit.SECONDS.toNanos(Integer.getInteger("measured", 60));
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");

    private final Map<String, List<Long>> times = new ConcurrentSkipListMap<>();
    private final String home;
    private final long measuredFrom = System.nanoTime() + WARM_UP;

    private Typing(String home) {
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        ConfigurableApplicationContext program = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--toetssteen.demo-dossiers=false",
                "--toetssteen.data=" + Files.createTempDirectory("toetssteen-typing"));
        program.getBean(Desk.class).await();
        new Typing("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port")).run();
        program.close();
    }

    private void run() throws InterruptedException {
        List<Thread> typists = new ArrayList<>();
        for (int number = 1; number <= TYPISTS; number++) {
            int typist = number;
            Thread thread = new Thread(() -> type(typist));
            thread.start();
            typists.add(thread);
        }
        for (Thread typist : typists) {
            typist.join();
        }
        System.out.printf("%-8s %8s %10s %10s %10s%n", "what", "requests", "median ms", "99% ms", "most ms");
        times.forEach(Typing::print);
    }

    private static void print(String what, List<Long> all) {
        List<Long> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        System.out.printf(
                "%-8s %8d %10.1f %10.1f %10.1f%n",
                what, sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private void type(int typist) {
        try {
            HttpClient client =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            signIn(client);
            String proposal = client.send(post("/proposals", "example=revolving-fund"), BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String path = URI.create(proposal).getPath();
            String page =
                    client.send(get(path + "/action"), BodyHandlers.ofString()).body();
            Thread.sleep((long) typist * PAUSE / TYPISTS);
            type(typist, client, path, fields(page));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // One after another: of many who sign in at once the server turns some away.
    private synchronized void signIn(HttpClient client) throws IOException, InterruptedException {
        client.send(post("/sign-in", "name=anna&password=" + DemoPeople.PASSWORD), BodyHandlers.discarding());
    }

    private void type(int typist, HttpClient client, String path, String fields)
            throws IOException, InterruptedException {
        String version = "1";
        for (int round = 1; System.nanoTime() < measuredFrom + MEASURED; round++) {
            String typed = "version=" + version + fields + "&action.amount=" + (typist * 100_000 + round * 7_000)
                    + "&action.duration=" + round % 40;
            time("panel", client, post(path + "/live?page=action", typed));
            if (round % SAVES_EVERY == 0) {
                var saved = VERSION.matcher(time("save", client, post(path + "/autosave?page=action", typed)));
                version = saved.find() ? saved.group(1) : version;
            }
            Thread.sleep(PAUSE);
        }
    }

    /** The names of all fields of a page, each without an answer. */
    private static String fields(String page) {
        StringBuilder fields = new StringBuilder();
        SHOWN.matcher(page).results().forEach(shown -> fields.append("&shown=")
                .append(URLEncoder.encode(shown.group(1), StandardCharsets.UTF_8)));
        return fields.toString();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).GET().build();
    }

    private HttpRequest post(String path, String form) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private String time(String what, HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        long took = System.nanoTime() - start;
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(what + " answers " + answer.statusCode());
        }
        if (start > measuredFrom) {
            times.computeIfAbsent(what, key -> Collections.synchronizedList(new ArrayList<>()))
                    .add(took);
        }
        return answer.body();
    }
}
