package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects all that is wrong with a rulebook; the same defect counts once. */
final class Defects {
    private final Set<RulebookDefect> all = new TreeSet<>();
    private final Set<String> unreadable = new TreeSet<>();

    void add(Place place, String problem, String remedy) {
        all.add(new RulebookDefect(place, problem, remedy));
    }

    void add(String file, Fault fault) {
        add(new Place(file, fault.line()), fault.problem().en(), fault.remedy().en());
    }

    void addAll(List<RulebookDefect> defects) {
        all.addAll(defects);
    }

    /** Notes that a file gives nothing, so that what it would have named is not missed as well. */
    void unreadable(String file) {
        unreadable.add(file);
    }

    /** Whether all files with this in their path gave what they hold. */
    boolean complete(String part) {
        return unreadable.stream().noneMatch(file -> file.contains(part));
    }

    int count() {
        return all.size();
    }

    List<RulebookDefect> all() {
        return List.copyOf(all);
    }
}
