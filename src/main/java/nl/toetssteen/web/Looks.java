package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.toetssteen.casework.Disclosures;
import nl.toetssteen.casework.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Notes who looks at which page of a dossier, before it is shown, and lets the page print the head of the trail. */
final class Looks implements HandlerInterceptor {
    private final Disclosures disclosures;
    private final Journal journal;

    Looks(Disclosures disclosures, Journal journal) {
        this.disclosures = disclosures;
        this.journal = journal;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        boolean shows = page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:");
        if (page != null && shows && variables instanceof Map<?, ?> named && named.get("id") instanceof String id) {
            disclosures.seen(id, name(request, id));
            page.addObject("trailHead", journal.head().toString());
        }
    }

    /** What comes after the dossier in the address, say {@code appraisal}. */
    private static String name(HttpServletRequest request, String id) {
        String path = request.getRequestURI();
        String after = path.substring(Math.min(path.length(), path.indexOf(id) + id.length()));
        return after.length() < 2 ? "overview" : after.substring(1, Math.min(after.length(), 100));
    }
}
