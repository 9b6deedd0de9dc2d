package nl.toetssteen.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import nl.toetssteen.Application;
import nl.toetssteen.casework.DemoPeople;
import nl.toetssteen.casework.Desk;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long the server takes to answer, page by page, with twenty clients at once that look at each page for a while:
 * {@code -Dpause=1000} milliseconds, or 0 to press it as hard as it goes, and {@code -Dwarm-up=15} seconds first. The
 * clients run in the same process, so what they cost is in the figures too.
 */
public final class Pages {
    private static final int CLIENTS = 20;
    private static final int PAUSE = Integer.getInteger("pause", 1000);
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(Integer.getInteger("warm-up", 15));
    private static final long MEASURED = TimeUnit.SECONDS.toNanos(30);

    private final Map<String, List<Long>> times = new ConcurrentSkipListMap<>();
    private final String home;
    private final long measuredFrom = System.nanoTime() + WARM_UP;

    private Pages(String home) {
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        ConfigurableApplicationContext program = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--toetssteen.data=" + Files.createTempDirectory("toetssteen-pages"));
        program.getBean(Desk.class).await();
        String port = program.getEnvironment().getProperty("local.server.port");
        new Pages("http://127.0.0.1:" + port).run();
        program.close();
    }

    private void run() throws InterruptedException {
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Thread thread = new Thread(this::visit);
            thread.start();
            clients.add(thread);
        }
        for (Thread client : clients) {
            client.join();
        }
        System.out.printf("%-12s %8s %10s %10s%n", "page", "requests", "median ms", "95% ms");
        times.forEach(Pages::print);
    }

    private static void print(String page, List<Long> all) {
        List<Long> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        System.out.printf("%-12s %8d %10.1f %10.1f%n", page, sorted.size(), at(sorted, 0.5), at(sorted, 0.95));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private void visit() {
        try {
            HttpClient client =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            client.send(post("/sign-in", "name=anna&password=" + DemoPeople.PASSWORD), BodyHandlers.discarding());
            String proposal = client.send(
                            post("/proposals", "example=revolving-fund-completed"), BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String path = URI.create(proposal).getPath();
            for (int round = 1; System.nanoTime() < measuredFrom + MEASURED; round++) {
                time("start", client, get("/"));
                time("overview", client, get(path));
                time("form", client, get(path + "/action/money"));
                time(
                        "save",
                        client,
                        post(path + "/action/money", "shown=action.duration&action.duration=" + round % 50));
                time("appraisal", client, get(path + "/appraisal"));
                time("trace", client, get(path + "/trace"));
                time("rule", client, get(path + "/trace/MF-28"));
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
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

    private void time(String page, HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
        if (status >= 400) {
            throw new IllegalStateException(page + " answers " + status);
        }
        long took = System.nanoTime() - start;
        Thread.sleep(PAUSE);
        if (start > measuredFrom) {
            times.computeIfAbsent(page, key -> Collections.synchronizedList(new ArrayList<>()))
                    .add(took);
        }
    }
}
