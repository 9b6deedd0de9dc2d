package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;

/** From where a request comes. */
final class Address {
    private static final int PARTS = 4;

    private Address() {}

    /** The address of the device; of an IPv6 address the half that is the network's, for the other half anybody can change. */
    static String of(HttpServletRequest request) {
        String[] parts = request.getRemoteAddr().split(":", PARTS + 1);
        return parts.length > PARTS ? String.join(":", java.util.Arrays.copyOf(parts, PARTS)) : request.getRemoteAddr();
    }
}
