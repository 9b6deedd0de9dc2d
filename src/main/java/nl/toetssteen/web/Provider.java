package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.casework.Admission;
import nl.toetssteen.casework.Role;
import nl.toetssteen.casework.SignInElsewhere;
import nl.toetssteen.casework.SignInElsewhere.Vouched;
import nl.toetssteen.rulebook.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The provider of accounts of the organisation, when the settings name one: one registration of OpenID Connect called
 * {@code office}, and which words of a claim stand for which role.
 */
@Component
final class Provider {
    /** The name of the registration in the settings. */
    static final String NAME = "office";

    private static final String START = "/sign-in/provider";
    private static final String BACK = "/sign-in/back";
    private static final String REFUSED = "/sign-in?refused=1";

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final SignInElsewhere elsewhere;
    private final Environment settings;
    private final LocaleResolver languages;

    Provider(
            ObjectProvider<ClientRegistrationRepository> registrations,
            SignInElsewhere elsewhere,
            Environment settings,
            LocaleResolver languages) {
        this.registrations = registrations;
        this.elsewhere = elsewhere;
        this.settings = settings;
        this.languages = languages;
    }

    /** Whether the settings name one. */
    boolean isThere() {
        ClientRegistrationRepository all = registrations.getIfAvailable();
        return all != null && all.findByRegistrationId(NAME) != null;
    }

    /** Where signing in there begins. */
    static String start() {
        return START + "/" + NAME;
    }

    void configure(HttpSecurity http) {
        if (isThere()) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .authorizationEndpoint(endpoint -> endpoint.baseUri(START))
                    .redirectionEndpoint(endpoint -> endpoint.baseUri("/sign-in/from/*"))
                    .successHandler(this::vouched)
                    .failureHandler((request, response, failure) -> response.sendRedirect(REFUSED)));
        }
    }

    private void vouched(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Optional<Admission> admission = vouched(authentication).flatMap(elsewhere::admit);
        if (admission.isEmpty()) {
            response.sendRedirect(REFUSED);
            return;
        }
        HttpSession session = request.getSession(false);
        @Nullable Object kept = session == null ? null : session.getAttribute(Kept.KEY);
        Language language = LanguageSwitch.of(languages.resolveLocale(request));
        Tickets.give(request, response, admission.get(), language);
        languages.setLocale(request, response, language.locale());
        request.getSession().setAttribute(Kept.KEY, kept);
        response.sendRedirect(BACK);
    }

    private Optional<Vouched> vouched(Authentication authentication) {
        return authentication instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof OidcUser user
                        && token.getAuthorizedClientRegistrationId().equals(NAME)
                ? Optional.ofNullable(user.getSubject())
                        .map(subject -> new Vouched(NAME, subject, name(user), roles(user)))
                : Optional.empty();
    }

    private static String name(OidcUser user) {
        return Stream.of(user.getFullName(), user.getPreferredUsername(), user.getEmail())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private Set<Role> roles(OidcUser user) {
        Object claim = user.getClaims().get(settings.getProperty("toetssteen.provider.claim", "roles"));
        Collection<?> said = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        return Stream.of(Role.values())
                .filter(role -> words(role).anyMatch(said::contains))
                .collect(Collectors.toSet());
    }

    private Stream<String> words(Role role) {
        String words = settings.getProperty("toetssteen.provider.roles." + role.id(), role.id());
        return Arrays.stream(words.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
