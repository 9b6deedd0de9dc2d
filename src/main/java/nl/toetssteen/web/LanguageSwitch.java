package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Language;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes over the language that {@code ?lang=} names and keeps it for the session; passes over any other word. */
final class LanguageSwitch implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        named(request.getParameter("lang")).ifPresent(language -> keep(request, response, language));
        return true;
    }

    /** Speaks this language for the rest of the session. */
    static void keep(HttpServletRequest request, HttpServletResponse response, Language language) {
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (resolver != null) {
            resolver.setLocale(request, response, language.locale());
        }
    }

    /** The language with this tag. */
    static Optional<Language> named(@org.jspecify.annotations.Nullable String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language in which a locale reads. */
    static Language of(Locale locale) {
        return named(locale.getLanguage()).orElse(Language.NL);
    }
}
