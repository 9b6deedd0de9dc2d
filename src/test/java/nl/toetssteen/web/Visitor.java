package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser's cookies and nothing else, who can also send what no browser would. */
final class Visitor {
    private final int port;
    private final HttpClient client;

    Visitor(int port) {
        this(port, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private Visitor(int port, HttpClient client) {
        this.port = port;
        this.client = client;
    }

    /** The same browser, led to another server. */
    Visitor at(int other) {
        return new Visitor(other, client);
    }

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> response) {
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** Names and values of a form, in order, repeated names too. */
    static final class Form {
        private final List<String> pairs = new ArrayList<>();

        Form with(String name, String value) {
            pairs.add(encoded(name) + "=" + encoded(value));
            return this;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        String body() {
            return String.join("&", pairs);
        }
    }

    Visitor signIn(String name) {
        Answer answer = post("/sign-in", new Form().with("name", name).with("password", Served.PASSWORD));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return this;
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** A file that is no text. */
    HttpResponse<byte[]> file(String path) {
        return send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** How many bytes a line carries for this, to a browser that can unpack them. */
    int weight(String path) {
        HttpRequest packed =
                request(path).header("Accept-Encoding", "gzip").GET().build();
        return send(packed, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    /** Posts a form without following where it leads. */
    Answer post(String path, Form form) {
        return post(path, form.body(), "application/x-www-form-urlencoded");
    }

    Answer post(String path, String body, String type) {
        return send(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    Answer with(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Posts a form and goes where it leads. */
    Answer follow(String path, Form form) {
        return get(target(post(path, form)));
    }

    /** A new proposal's address. */
    String newProposal() {
        return target(post("/proposals", new Form()));
    }

    /** Where an answer leads, as a path. */
    String target(Answer answer) {
        URI location = URI.create(answer.header("Location"));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body(), response);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends a request line as it is, also one that no client would send. */
    String raw(String requestLine) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = requestLine + "\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
