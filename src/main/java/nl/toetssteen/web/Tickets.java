package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.toetssteen.casework.Admission;
import nl.toetssteen.casework.Admissions;
import nl.toetssteen.casework.Person;
import nl.toetssteen.rulebook.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps in the session that somebody signed in, and for each request asks anew whether that holds and who it is. */
@Component
final class Tickets implements SecurityContextRepository {
    static final String KEY = "admission";

    private static final String AWAY = Tickets.class.getName() + ".away";
    private static final Logger log = LoggerFactory.getLogger(Tickets.class);

    private final Admissions admissions;

    Tickets(Admissions admissions) {
        this.admissions = admissions;
    }

    /** Begins a session of this person; what was in one before is gone but for the language. */
    static void give(HttpServletRequest request, HttpServletResponse response, Admission admission, Language language) {
        take(request);
        request.getSession().setAttribute(KEY, admission);
        LanguageSwitch.keep(request, response, language);
    }

    /** Ends the session. */
    static void take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return person(holder.getRequest()).map(Tickets::context).orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<Person> person(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getSession(false))
                    .flatMap(session -> Optional.ofNullable((Admission) session.getAttribute(KEY)))
                    .flatMap(admissions::person);
        } catch (DataAccessException away) {
            log.error("{} {}", request.getMethod(), request.getRequestURI(), away);
            request.setAttribute(AWAY, true);
            return Optional.empty();
        }
    }

    /** Whether nobody can say who this is, because the database does not answer. */
    static boolean isAway(HttpServletRequest request) {
        return request.getAttribute(AWAY) != null;
    }

    private static SecurityContext context(Person person) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, "", AuthorityUtils.NO_AUTHORITIES));
    }

    // Only who signs in gets a ticket.
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request).isPresent();
    }
}
