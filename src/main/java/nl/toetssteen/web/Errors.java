package nl.toetssteen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.toetssteen.rulebook.Language;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what went wrong outside the controllers, by its status alone: no trace, no text of an exception. */
@Controller
class Errors implements ErrorController {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 406, 413, 415, 500);

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, Language language) {
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        HttpStatus status = HttpStatus.resolve(code);
        HttpStatus shown = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        return Refusals.page(kind(shown), shown, request, language);
    }

    private static String kind(HttpStatus status) {
        if (KNOWN.contains(status.value())) {
            return String.valueOf(status.value());
        }
        return status.is4xxClientError() ? "400" : "500";
    }
}
