package nl.toetssteen.web;

import jakarta.servlet.DispatcherType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions in the database: whichever of several programs gets the next request, knows who signed in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("toetssteen.sessions.shared")
@EnableJdbcHttpSession(tableName = "web_session")
class SharedSessions {
    // What a session holds, and nothing else: bytes from a database could be made to build anything.
    private static final ObjectInputFilter HELD = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxbytes=8000000;maxarray=100000;nl.toetssteen.casework.Admission;nl.toetssteen.web.*;"
                    + "java.lang.*;java.time.*;java.util.*;java.util.concurrent.CopyOnWriteArrayList;"
                    + "org.springframework.util.LinkedMultiValueMap;org.springframework.util.MultiValueMapAdapter;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.security.oauth2.core.**;!*");

    /** The cookie is that of a server with its own sessions. */
    @Bean
    static CookieSerializer cookieSerializer(
            @Value("${server.servlet.session.cookie.name:JSESSIONID}") String name,
            @Value("${server.servlet.session.cookie.same-site}") String sameSite,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setSameSite(
                Cookie.SameSite.valueOf(sameSite.toUpperCase(Locale.ROOT)).attributeValue());
        if (secure) {
            cookie.setUseSecureCookie(true);
        }
        return cookie;
    }

    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime(
            @Value("${server.servlet.session.timeout}") Duration idle) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(idle);
    }

    /** Two requests of one browser may arrive at two programs at once. */
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> bothAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Error pages speak the language of the session too. */
    @Bean
    static FilterRegistrationBean<SessionRepositoryFilter<?>> everywhere(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    @Bean
    static GenericConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(SharedSessions::held));
        return conversion;
    }

    private static Object held(InputStream stream) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(stream.readAllBytes()))) {
            objects.setObjectInputFilter(HELD);
            return objects.readObject();
        } catch (ClassNotFoundException unknown) {
            throw new IOException(unknown);
        }
    }
}
