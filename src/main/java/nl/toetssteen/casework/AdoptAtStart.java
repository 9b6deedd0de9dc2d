package nl.toetssteen.casework;

import nl.toetssteen.dossier.Adoption;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Takes into the audit trail, when the program starts, what an older program stored without one. */
@Component
class AdoptAtStart implements ApplicationRunner {
    private final Adoption adoption;

    AdoptAtStart(Adoption adoption) {
        this.adoption = adoption;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        adoption.adopt(Deed.ADOPT.id());
    }
}
