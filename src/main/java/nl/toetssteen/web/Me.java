package nl.toetssteen.web;

import nl.toetssteen.casework.Person;
import nl.toetssteen.casework.Role;
import org.jspecify.annotations.Nullable;

/**
 * The one who looks at a page, as far as the page depends on it.
 *
 * @param reads whether proposals may be seen; {@code writes}: whether they may be changed; {@code decides}: whether the person
 *     votes; {@code audits}: whether the person may see the trail
 */
record Me(
        String name,
        boolean reads,
        boolean writes,
        boolean decides,
        boolean audits,
        boolean looksAtRulebooks,
        boolean keepsAccounts) {

    /** Nothing when nobody is signed in. */
    static @Nullable Me now() {
        return SignedIn.person().map(Me::of).orElse(null);
    }

    private static Me of(Person person) {
        return new Me(
                person.name(),
                may(person, "GET /proposals"),
                may(person, "POST /proposals"),
                person.is(Role.COMMITTEE),
                may(person, "GET /trail"),
                may(person, "GET /rulebooks"),
                person.is(Role.ADMINISTRATOR));
    }

    private static boolean may(Person person, String route) {
        int space = route.indexOf(' ');
        return Routes.find(route.substring(0, space), route.substring(space + 1))
                .filter(found -> found.admits(person))
                .isPresent();
    }
}
