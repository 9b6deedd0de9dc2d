package nl.toetssteen.casework;

import nl.toetssteen.dossier.Adoption;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes into the audit trail, when the program starts, what an older program stored without one. */
@Component
@Lazy(false)
class AdoptAtStart implements InitializingBean {
    private final Adoption adoption;

    AdoptAtStart(Adoption adoption) {
        this.adoption = adoption;
    }

    @Override
    public void afterPropertiesSet() {
        adoption.adopt(Deed.ADOPT.id());
    }
}
