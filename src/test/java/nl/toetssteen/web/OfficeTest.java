package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.Application;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.UnsafeStart;
import nl.toetssteen.casework.UnsafeStart.Fault;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The program as an office starts it. */
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.SAME_THREAD)
class OfficeTest {
    private static final Pattern LINK = Pattern.compile("/welcome\\?link=([\\w-]+)");
    private static final String PASSWORD = "fietsbel kanaal tuba";

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext start(String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--toetssteen.data=" + folder.resolve("data"),
                "--spring.datasource.password=very secret",
                "--server.forward-headers-strategy=native"));
        settings.addAll(List.of(more));
        return SpringApplication.run(Application.class, settings.toArray(new String[0]));
    }

    @Test
    void theFirstAdministratorIsMadeByALinkThatIsPrintedOnceAndWorksOnce(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext program = start("--spring.profiles.active=office")) {
            program.getBean(Desk.class).await();
            String home = "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
            Matcher link = LINK.matcher(output);
            assertThat(link.find()).isTrue();
            assertThat(send(home, "/sign-in", new Form()).body()).doesNotContain("Om uit te proberen");

            Form first = new Form()
                    .with("link", link.group(1))
                    .with("sign-in", "Ines")
                    .with("name", "Ines Prins");
            HttpResponse<String> made = send(home, "/welcome", chosen(first));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
            assertThat(made.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure", "HttpOnly");
            assertThat(send(home, "/welcome", chosen(first)).statusCode()).isEqualTo(404);
            assertThat(program.getBean(Accounts.class).all()).singleElement().satisfies(account -> {
                assertThat(account.roles()).containsExactly("administrator");
                assertThat(account.identity().signIn()).isEqualTo("ines");
            });
        }
    }

    private static Form chosen(Form form) {
        return form.with("fresh", PASSWORD).with("again", PASSWORD);
    }

    private static HttpResponse<String> send(String home, String path, Form form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.body()))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aDatabaseWithDemoAccountsIsNoOffice() throws IOException {
        Files.createDirectory(
                folder.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        start("--toetssteen.passwords.rounds=1").close();
        assertThatExceptionOfType(UnsafeStart.class)
                .isThrownBy(() -> start("--spring.profiles.active=office").close())
                .satisfies(unsafe -> assertThat(unsafe.faults()).containsExactly(Fault.DEMO_ACCOUNTS));
    }
}
