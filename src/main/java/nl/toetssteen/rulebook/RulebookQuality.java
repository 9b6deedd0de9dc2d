package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a rulebook without defects for what is probably not meant: what does nothing, says two things, or cannot be. */
public final class RulebookQuality {
    private RulebookQuality() {}

    /**
     * The remarks that the rulebook does not list as accepted, and the entries of that list that are no longer found; in
     * the order of their places.
     */
    public static List<Remark> open(Rulebook rulebook) {
        List<Accepted> left = new ArrayList<>(rulebook.contents().accepted());
        List<Remark> open = new ArrayList<>();
        remarks(rulebook).stream().filter(remark -> !takeOne(left, remark)).forEach(open::add);
        left.forEach(entry -> open.add(outdated(entry)));
        return open.stream().sorted().toList();
    }

    private static boolean takeOne(List<Accepted> entries, Remark remark) {
        return entries.stream()
                .filter(entry -> entry.covers(remark))
                .findFirst()
                .map(entries::remove)
                .orElse(false);
    }

    private static Remark outdated(Accepted entry) {
        return new Remark(
                Remark.Kind.OUTDATED_ACCEPTANCE,
                entry.name(),
                "This is accepted as " + entry.kind().id() + ", but no longer found, or accepted twice.",
                "Remove the entry, or correct its kind or name.",
                entry.place());
    }

    /** All remarks, accepted or not, in the order of their places. */
    public static List<Remark> remarks(Rulebook rulebook) {
        return rulebook.compiled(Remarks.class, known -> new Remarks(find(known)))
                .all();
    }

    private record Remarks(List<Remark> all) {}

    private static List<Remark> find(Rulebook rulebook) {
        return Stream.of(
                        new FiringRemarks(rulebook).remarks(),
                        new ContradictionRemarks(rulebook).remarks(),
                        new UseRemarks(rulebook).remarks(),
                        new OptionRemarks(rulebook).remarks(),
                        new CureRemarks(rulebook).remarks())
                .flatMap(remarks -> remarks)
                .sorted()
                .toList();
    }
}
