package nl.toetssteen.casework;

import java.util.List;
import nl.toetssteen.dossier.Tables;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Does not let the program start when the database would let it change or delete what is there for good. */
@Component
class RoleCheck implements SmartInitializingSingleton {
    private final Tables tables;

    RoleCheck(Tables tables) {
        this.tables = tables;
    }

    /** @throws UnsafeStart when so */
    @Override
    public void afterSingletonsInstantiated() {
        if (!tables.exposed().isEmpty()) {
            throw new UnsafeStart(List.of(UnsafeStart.Fault.DATABASE_ROLE));
        }
    }
}
