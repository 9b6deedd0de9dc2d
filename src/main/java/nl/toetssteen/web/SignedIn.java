package nl.toetssteen.web;

import java.util.Optional;
import nl.toetssteen.casework.Person;
import nl.toetssteen.casework.Who;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever is signed in acts. */
@Component
final class SignedIn implements Who {

    @Override
    public Person acts() {
        return someone();
    }

    /** @throws IllegalStateException when nobody is signed in */
    static Person someone() {
        return person().orElseThrow(() -> new IllegalStateException("anonymous"));
    }

    /** The one who is signed in. */
    static Optional<Person> person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }
}
