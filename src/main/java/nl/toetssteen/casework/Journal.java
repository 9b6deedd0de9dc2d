package nl.toetssteen.casework;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.dossier.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down in the audit trail who did what. What is stored and what is written down are one transaction. */
@Component
public class Journal {
    private final Trail trail;
    private final Who who;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Journal(Trail trail, Who who, Clock clock, TransactionTemplate transaction) {
        this.trail = trail;
        this.who = who;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Does work that stores something, and notes it: all of it is stored, or nothing. */
    public <T> T together(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /**
     * Notes what whoever acts now does, with the rows that were stored before in the same transaction. Call it last: from
     * here on nobody else can note anything until the transaction ends.
     *
     * @param subject see {@link Subject}
     * @param payload particulars by name, none of them personal
     * @return the head of the trail, to be printed with what is disclosed
     */
    public Head note(Deed deed, String subject, Map<String, String> payload) {
        Person person = who.acts();
        return trail.append(new Trail.Deed(clock.instant(), person.id(), person.name(), deed.id(), subject), payload);
    }

    /** Stores a version and notes it, unless there was nothing to store. */
    Draft saved(Deed deed, Draft draft, UnaryOperator<Draft> save) {
        return together(() -> {
            Draft saved = save.apply(draft);
            if (saved.version() != draft.version()) {
                note(deed, Subject.dossier(saved.id()), Map.of("version", Integer.toString(saved.version())));
            }
            return saved;
        });
    }

    /** The commitment by which the trail names whoever acts now, to be stored beside the deed in the same transaction. */
    String self() {
        Person person = who.acts();
        return trail.actor(person.id(), person.name());
    }

    /** A journal in which this person acts, for work that goes on when the request is over. */
    Journal by(Person person) {
        return new Journal(trail, () -> person, clock, transaction);
    }

    /** The last entry. */
    public Head head() {
        return trail.head();
    }
}
