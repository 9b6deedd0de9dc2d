package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.PresentRulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;

/** Shows, in place of any page, that the rulebook is still being read or was refused. */
final class Door implements HandlerInterceptor {
    private static final String SECONDS = "2";

    private final Desk desk;
    private final PresentRulebook present;

    Door(Desk desk, PresentRulebook present) {
        this.desk = desk;
        this.present = present;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        present.look();
        ModelAndView shut = page();
        if (shut == null) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        throw new ModelAndViewDefiningException(shut);
    }

    private @Nullable ModelAndView page() {
        return switch (desk.state()) {
            case READY -> null;
            case READING -> new ModelAndView("desk/reading").addObject("seconds", SECONDS);
            case REFUSED -> new ModelAndView("desk/refused").addObject("defects", desk.defects());
        };
    }
}
