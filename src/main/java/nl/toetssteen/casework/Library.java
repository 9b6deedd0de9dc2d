package nl.toetssteen.casework;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.dossier.Rulebooks;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookFolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The rulebooks that are kept, ready to judge by; a few of them stay so. */
@Component
public class Library {
    private static final int OPEN = 3;

    private final Rulebooks rulebooks;
    private final Desk desk;
    private final Reader reader;
    private final Journal journal;
    private final Clock clock;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Appraiser> open = new LinkedHashMap<>(16, 0.75f, true);

    Library(Rulebooks rulebooks, Desk desk, Reader reader, Journal journal, Clock clock) {
        this.rulebooks = rulebooks;
        this.desk = desk;
        this.reader = reader;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps a rulebook whole, unless it is kept already. */
    public void keep(Rulebook rulebook) {
        String digest = rulebook.digest();
        if (known.contains(digest)) {
            return;
        }
        if (!rulebooks.has(digest)) {
            try {
                journal.together(() -> kept(rulebook));
            } catch (DuplicateKeyException another) {
                // Somebody else kept it at the same moment: the same digest, the same rulebook.
                known.add(digest);
            }
        }
        known.add(digest);
    }

    private String kept(Rulebook rulebook) {
        rulebooks.keep(rulebook, clock.instant());
        Map<String, String> facts = Map.of("edition", rulebook.contents().edition());
        return journal.note(Deed.KEEP_RULEBOOK, Subject.rulebook(rulebook.digest()), facts)
                .hash();
    }

    /**
     * An appraiser by a kept rulebook.
     *
     * @return none when it is not kept, or what is kept is not what the digest says
     */
    public Optional<Appraiser> appraiser(String digest) {
        if (desk.ready() && desk.appraiser().rulebook().digest().equals(digest)) {
            return Optional.of(desk.appraiser());
        }
        return opened(digest);
    }

    private synchronized Optional<Appraiser> opened(String digest) {
        Appraiser ready = open.get(digest);
        if (ready != null) {
            return Optional.of(ready);
        }
        Optional<Appraiser> read = rulebooks.find(digest).map(this::read).filter(one -> one.rulebook()
                .digest()
                .equals(digest));
        read.ifPresent(appraiser -> remember(digest, appraiser));
        return read;
    }

    private Appraiser read(RulebookFolder folder) {
        return reader.read(folder);
    }

    /** Has an appraiser at hand whose rulebook is kept. */
    synchronized void remember(Appraiser appraiser) {
        remember(appraiser.rulebook().digest(), appraiser);
    }

    private void remember(String digest, Appraiser appraiser) {
        open.put(digest, appraiser);
        if (open.size() > OPEN) {
            open.remove(open.keySet().iterator().next());
        }
    }
}
