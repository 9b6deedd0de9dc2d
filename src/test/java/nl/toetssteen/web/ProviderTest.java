package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.toetssteen.Application;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by the accounts of an organisation, with a real provider on another port. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "toetssteen.data=./target/data/${random.uuid}",
            "toetssteen.passwords.rounds=1",
            "toetssteen.provider.roles.auditor=rekenkamer, auditdienst"
        })
@ActiveProfiles("provider")
@Execution(ExecutionMode.SAME_THREAD)
class ProviderTest {
    private static final ProviderServer PROVIDER = ProviderServer.start();

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private Accounts accounts;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.client.provider.office.issuer-uri", PROVIDER::address);
        settings.add("spring.security.oauth2.client.registration.office.client-id", () -> ProviderServer.CLIENT);
        settings.add("spring.security.oauth2.client.registration.office.client-secret", () -> ProviderServer.SECRET);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void ready() {
        desk.await();
        PROVIDER.backTo("http://127.0.0.1:" + port + "/sign-in/from/office");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(address)).GET().build());
    }

    private HttpResponse<String> post(String address, Form form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.body()))
                .build());
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port).resolve(address);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        for (int steps = 0; steps < 10 && last.statusCode() == 302; steps++) {
            last = get(last.request()
                    .uri()
                    .resolve(last.headers().firstValue("Location").orElseThrow())
                    .toString());
        }
        return last;
    }

    private HttpResponse<String> signIn(String person, List<String> roles, Form form)
            throws IOException, InterruptedException {
        PROVIDER.says(person, roles);
        post(PROVIDER.address() + "/login", new Form().with("username", person).with("password", "secret"));
        return follow(post("/sign-in/elsewhere", form));
    }

    private Account account(String person) {
        return accounts.named("office:" + person).orElseThrow();
    }

    @Test
    void thePageOffersTheProvider() throws IOException, InterruptedException {
        assertThat(get("/sign-in").body()).contains("Log in met het account van uw organisatie");
    }

    @Test
    void whomTheProviderVouchesForIsInWithTheRolesThatItSays() throws IOException, InterruptedException {
        HttpResponse<String> page =
                signIn("ines", List.of("auditdienst", "boekhouding"), new Form().with("to", "/proposals"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/proposals");
        assertThat(page.body()).contains("Name of ines");
        assertThat(account("ines").roles()).containsExactly("auditor");
        assertThat(account("ines").identity().password()).isEmpty();
        assertThat(get("/import").statusCode()).isEqualTo(403);
    }

    @Test
    void theNextTimeTheRolesAreThoseOfThatTime() throws IOException, InterruptedException {
        signIn("joris", List.of("committee"), new Form());
        assertThat(account("joris").roles()).containsExactly("committee");
        post("/sign-out", new Form());
        signIn("joris", List.of("civil-servant", "rekenkamer"), new Form());
        assertThat(account("joris").roles()).containsExactly("auditor", "civil-servant");
        assertThat(account("joris").version()).isEqualTo(2);
    }

    @Test
    void whoHasNoRoleThereGetsNoAccountHere() throws IOException, InterruptedException {
        HttpResponse<String> page = signIn("kim", List.of("boekhouding"), new Form());
        assertThat(page.body()).contains("U bent niet ingelogd", "hebt daar geen rol");
        assertThat(accounts.named("office:kim")).isEmpty();
        assertThat(get("/rules").statusCode()).isEqualTo(302);
    }

    @Test
    void whoIsBlockedHereStaysOut() throws IOException, InterruptedException {
        signIn("lena", List.of("auditor", "rekenkamer"), new Form());
        accounts.change(account("lena").in(Account.State.BLOCKED), Account.Change.BLOCKED, "test");
        assertThat(get("/rules").statusCode()).isEqualTo(302);
        assertThat(signIn("lena", List.of("rekenkamer"), new Form()).body()).contains("U bent niet ingelogd");
    }

    @Test
    void whatWasTypedComesBackFromTheProviderToo() throws IOException, InterruptedException {
        Form typed = new Form()
                .with("to", "/proposals/aaaaaaaa/action?save=1")
                .with("sends", "form")
                .with("t:action.summary", "Een lange tekst");
        HttpResponse<String> page = signIn("maud", List.of("civil-servant"), typed);
        assertThat(page.body())
                .contains("U bent weer ingelogd", "action=\"/proposals/aaaaaaaa/action?save=1\"", "Een lange tekst");
    }

    @Test
    void aForgedReturnIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> page = follow(get("/sign-in/from/office?code=forged&state=forged"));
        assertThat(page.body()).contains("U bent niet ingelogd");
        assertThat(get("/rules").statusCode()).isEqualTo(302);
    }
}
