package nl.toetssteen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What somebody wanted before having to sign in. It travels through the sign-in page and back: the server keeps nothing
 * of it, save in the session of somebody who is away to a provider.
 *
 * @param to the address, within this site
 * @param sends how a form was sent there: {@code form} or {@code file}; empty when it was none
 * @param fields of that form
 */
record Kept(String to, String sends, List<Field> fields) implements Serializable {
    /** In a session, while its owner is away to a provider. */
    static final String KEY = "kept";

    static final String TO = "to";
    static final String SENDS = "sends";
    static final String PREFIX = "t:";
    private static final int LONGEST = 4_000;

    /** A value under its name. */
    record Field(String name, String value) implements Serializable {}

    /** What the sign-in page was sent. */
    static Kept of(HttpServletRequest request) {
        String to = request.getParameter(TO);
        String sends = request.getParameter(SENDS);
        return new Kept(
                local(to == null ? "/" : to),
                sends == null || !List.of("form", "file").contains(sends) ? "" : sends,
                fields(request, PREFIX));
    }

    /** What was sent elsewhere and forwarded to the sign-in page. */
    static Kept forwarded(HttpServletRequest request) {
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String to = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) + (query == null ? "" : "?" + query);
        String type = request.getContentType();
        boolean file = type != null && type.startsWith("multipart/");
        return new Kept(local(to), file ? "file" : "form", fields(request, ""));
    }

    /** What was put aside in the session; nothing but the start page when that is gone. */
    static Kept putAside(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEY);
        return kept instanceof Kept aside ? aside : new Kept("/", "", List.of());
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .flatMap(entry -> Stream.of(entry.getValue())
                        .map(value -> new Field(entry.getKey().substring(prefix.length()), value)))
                .toList();
    }

    // An address of another site could be made to look like the way back.
    private static String local(String to) {
        boolean here = to.length() <= LONGEST && to.matches("/(?![/\\\\])[!-~&&[^\\\\]]*");
        return here ? to : "/";
    }

    /** Whether something was sent that has not arrived. */
    public boolean isSent() {
        return !sends.isEmpty();
    }

    /** Names and values as those of a request. */
    Map<String, String[]> parameters() {
        Map<String, String[]> parameters = new TreeMap<>();
        fields.forEach(field ->
                parameters.merge(field.name(), new String[] {field.value()}, (one, other) -> Stream.of(one, other)
                        .flatMap(Stream::of)
                        .toArray(String[]::new)));
        return parameters;
    }
}
