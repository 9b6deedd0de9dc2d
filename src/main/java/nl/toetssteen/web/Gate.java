package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.casework.NotPermitted;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets nobody into a page for which the table of routes has no line, or whose line names none of their roles. */
final class Gate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        boolean page = handler instanceof HandlerMethod;
        if (page
                && Routes.find(request.getMethod(), pattern)
                        .filter(Gate::admits)
                        .isEmpty()) {
            throw new NotPermitted(request.getMethod() + " " + pattern);
        }
        return true;
    }

    private static boolean admits(Routes.Route route) {
        return route.open() || SignedIn.person().filter(route::admits).isPresent();
    }
}
