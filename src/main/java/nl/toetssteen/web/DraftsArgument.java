package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.toetssteen.casework.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the proposals of the session; only a post starts a session. */
final class DraftsArgument implements HandlerMethodArgumentResolver {
    private static final String KEY = "toetssteen.drafts";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Drafts.class;
    }

    @Override
    public Drafts resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        HttpSession session = request.getSession("POST".equals(request.getMethod()));
        return session == null ? new Drafts() : of(session);
    }

    private static Drafts of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(KEY) instanceof Drafts drafts) {
                return drafts;
            }
            Drafts drafts = new Drafts();
            session.setAttribute(KEY, drafts);
            return drafts;
        }
    }
}
