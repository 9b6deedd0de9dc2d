package nl.toetssteen.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes who is not signed in, or no longer: to the sign-in page, and from there on to where they were going.
 * What was sent goes along.
 */
@Component
final class Stranger implements AuthenticationEntryPoint {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (Tickets.isAway(request)) {
            request.getRequestDispatcher("/sign-in/away").forward(request, response);
        } else if (SAFE.contains(request.getMethod())) {
            String to = URLEncoder.encode(address(request), StandardCharsets.UTF_8);
            response.sendRedirect("/sign-in?to=" + to);
        } else if (request.getMethod().equals("POST")) {
            request.getRequestDispatcher("/sign-in/again").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
