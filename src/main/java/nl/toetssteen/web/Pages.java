package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the controllers of all pages need: the rulebook and the words of a language. */
@Component
final class Pages {
    private final Desk desk;
    private final MessageSource messages;

    Pages(Desk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    Rulebook rulebook() {
        return desk.appraiser().rulebook();
    }

    Texts texts(Language language) {
        return new Texts(messages, language);
    }

    /** The address of the same page in the other language, relative to it. */
    static String inOtherLanguage(HttpServletRequest request, Language language) {
        String other = other(language).tag();
        String query = request.getQueryString();
        return UriComponentsBuilder.newInstance()
                .query(query == null ? "" : query)
                .replaceQueryParam("lang", other)
                .build()
                .toUriString();
    }

    static Language other(Language language) {
        return language == Language.NL ? Language.EN : Language.NL;
    }
}
