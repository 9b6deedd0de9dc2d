package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.toetssteen.casework.Admission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.servlet.FlashMap;

@Execution(ExecutionMode.SAME_THREAD)
class SharedSessionsTest {
    private final ConversionService conversion = SharedSessions.springSessionConversionService();

    private Object stored(Object held) {
        byte[] bytes = conversion.convert(held, byte[].class);
        assertThat(bytes).isNotNull();
        Object back = conversion.convert(bytes, Object.class);
        assertThat(back).isNotNull();
        return back == null ? held : back;
    }

    private static Stream<Object> held() {
        FlashMap flash = new FlashMap();
        flash.setTargetRequestPath("/proposals/abcd2345");
        flash.addTargetRequestParam("part", "1");
        Standing standing =
                new Standing("rework", "fair", "Nee, tenzij", "41", false, 3, 5, "doel", true, "2026.1", null);
        flash.put("saved", new Saved(List.of(new Saved.Newly("a", "c", "d")), List.of(), true, standing, standing));
        flash.put("moved", true);
        return Stream.of(
                new Admission("abcd2345", 3, Instant.parse("2026-11-21T12:00:00.123456Z")),
                Locale.forLanguageTag("nl"),
                new CopyOnWriteArrayList<>(List.of(flash)),
                new Kept("/proposals", "form", List.of(new Kept.Field("a", "x".repeat(2_000_000)))));
    }

    @ParameterizedTest
    @MethodSource("held")
    void whatASessionHoldsComesBackEqualFromTheDatabase(Object held) {
        assertThat(stored(held)).isEqualTo(held);
    }

    @Test
    void aRequestToTheProviderOfAnOrganisationComesBackAsWell() {
        OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://provider.example.org/authorize")
                .clientId("toetssteen")
                .redirectUri("https://example.org/back")
                .state("state")
                .attributes(Map.of("nonce", "n"))
                .build();
        assertThat(stored(request)).isInstanceOfSatisfying(OAuth2AuthorizationRequest.class, back -> assertThat(back)
                .usingRecursiveComparison()
                .isEqualTo(request));
    }

    @Test
    void nothingElseIsMadeFromBytesInTheDatabase() {
        for (Object stranger : List.of(new File("/"), URI.create("http://localhost/"))) {
            byte[] bytes = conversion.convert(stranger, byte[].class);
            assertThatExceptionOfType(ConversionFailedException.class)
                    .isThrownBy(() -> conversion.convert(bytes, Object.class));
        }
    }
}
