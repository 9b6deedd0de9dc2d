package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.toetssteen.rulebook.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows. */
@ControllerAdvice
class Surroundings {

    @ModelAttribute("me")
    @Nullable
    Me me() {
        return Me.now();
    }

    @ModelAttribute("lang")
    String language() {
        return of().tag();
    }

    @ModelAttribute("otherLang")
    String otherLanguage() {
        return Pages.other(of()).tag();
    }

    @ModelAttribute("switchUrl")
    String switchUrl(HttpServletRequest request) {
        return Pages.inOtherLanguage(request, of());
    }

    private static Language of() {
        return LanguageSwitch.of(LocaleContextHolder.getLocale());
    }
}
