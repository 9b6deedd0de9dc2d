package nl.toetssteen.web;

import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Sends whoever is not signed in to the sign-in page, save on the open routes. What the roles allow, {@link Gate} sees
 * to; what other sites send, {@link SameOrigin} refuses; the headers are those of {@link SecurityHeaders}.
 */
@Configuration
class Security {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Tickets tickets, Stranger stranger, Provider provider) {
        provider.configure(http);
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(open())
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(context -> context.securityContextRepository(tickets))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(stranger))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nobody signs in but through {@link SignInController}. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new BadCredentialsException("anonymous");
        };
    }

    private static RequestMatcher[] open() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return Routes.ALL.stream()
                .filter(Routes.Route::open)
                .flatMap(route -> methods(route).map(method -> paths.matcher(method, route.pattern())))
                .toArray(RequestMatcher[]::new);
    }

    private static Stream<HttpMethod> methods(Routes.Route route) {
        HttpMethod method = HttpMethod.valueOf(route.method());
        return method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method);
    }
}
