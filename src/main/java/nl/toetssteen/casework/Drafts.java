package nl.toetssteen.casework;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.rulebook.Sheet;

/** The proposals of one session, in memory; it never writes itself to disk. Safe for use by several threads. */
public final class Drafts {
    /** More proposals than this a session does not hold. */
    public static final int MOST = 20;

    // Without letters and digits that look alike, for an address may be read aloud.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Numbered> drafts = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    private record Numbered(int number, Draft draft) {}

    /** A session that has as many proposals as it can hold. */
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The newest first. */
    public List<Draft> all() {
        return drafts.values().stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .map(Numbered::draft)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public Optional<Draft> find(String id) {
        return Optional.ofNullable(drafts.get(id)).map(Numbered::draft);
    }

    /**
     * Keeps a new proposal.
     *
     * @param example the example that it is made from, or an empty string
     * @throws Full when there are too many already
     */
    public synchronized Draft add(String example, Sheet sheet) {
        if (drafts.size() >= MOST) {
            throw new Full();
        }
        Draft draft = Draft.of(newId(), example, sheet);
        drafts.put(draft.id(), new Numbered(count.incrementAndGet(), draft));
        return draft;
    }

    /** The proposal made from an example on which nobody has changed anything, or else a new one. */
    public synchronized Draft ofExample(String example, Sheet sheet) {
        return all().stream()
                .filter(draft -> draft.example().equals(example))
                .filter(draft -> draft.sheet().equals(sheet) && draft.unread().isEmpty())
                .findFirst()
                .orElseGet(() -> add(example, sheet));
    }

    /** Keeps a proposal as it now is; does nothing when it was thrown away meanwhile. */
    public void keep(Draft draft) {
        drafts.computeIfPresent(draft.id(), (id, before) -> new Numbered(before.number(), draft));
    }

    /** Throws a proposal away. */
    public void remove(String id) {
        drafts.remove(id);
    }

    /** A title that no other proposal of the session has. */
    public String untaken(String title) {
        Map<String, Draft> taken = new TreeMap<>();
        all().forEach(draft -> taken.put(draft.sheet().title(), draft));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? title : title + " (" + number + ")")
                .filter(candidate -> !taken.containsKey(candidate))
                .findFirst()
                .orElse(title);
    }

    private String newId() {
        return RANDOM.ints(8, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
