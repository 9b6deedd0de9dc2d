package nl.toetssteen.casework;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.dossier.Rulebooks;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.RulebookFolder;
import org.springframework.stereotype.Component;

/** Lays two kept rulebooks beside each other: which parts differ, and line by line in which words. */
@Component
public class CompareRulebooks {
    private static final byte[] NOTHING = {};

    private final Rulebooks rulebooks;
    private final Parser parser;

    CompareRulebooks(Rulebooks rulebooks, Parser parser) {
        this.rulebooks = rulebooks;
        this.parser = parser;
    }

    /** A line that differs: of the earlier file (removed) or of the later one. */
    public record Line(boolean removed, int number, String text) {}

    /** Lines that differ and stand together. */
    public record Passage(List<Line> lines) {}

    /** A file that differs. */
    public record File(String path, List<Passage> passages) {
        /** How many lines went or came. */
        public int lines() {
            return passages.stream().mapToInt(passage -> passage.lines().size()).sum();
        }
    }

    /**
     * In what two rulebooks differ.
     *
     * @param parts none when one of the two cannot be read by this program; the files can always be compared
     */
    public record Comparison(Optional<RulebookDifference> parts, List<File> files) {}

    /**
     * Compares two kept rulebooks.
     *
     * @param before digest of the earlier one
     * @param after digest of the later one
     * @return none when one of them is not kept
     */
    public Optional<Comparison> compare(String before, String after) {
        return rulebooks.find(before).flatMap(earlier -> rulebooks
                .find(after)
                .map(later -> new Comparison(parts(earlier, later), files(earlier, later))));
    }

    private Optional<RulebookDifference> parts(RulebookFolder before, RulebookFolder after) {
        try {
            return Optional.of(RulebookDifference.between(
                    parser.parse(before).contents(), parser.parse(after).contents()));
        } catch (DefectiveRulebook unreadable) {
            // Made for another edition of the program: its files still tell what differs.
            return Optional.empty();
        }
    }

    static List<File> files(RulebookFolder before, RulebookFolder after) {
        SortedMap<String, byte[]> earlier = before.files();
        SortedMap<String, byte[]> later = after.files();
        return Stream.concat(earlier.keySet().stream(), later.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(path -> new File(path, passages(lines(earlier, path), lines(later, path))))
                .filter(file -> !file.passages().isEmpty())
                .toList();
    }

    private static List<String> lines(Map<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, NOTHING), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static List<Passage> passages(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .map(CompareRulebooks::passage)
                .toList();
    }

    private static Passage passage(AbstractDelta<String> delta) {
        List<Line> lines = new ArrayList<>();
        add(lines, true, delta.getSource());
        add(lines, false, delta.getTarget());
        return new Passage(lines);
    }

    private static void add(List<Line> lines, boolean removed, Chunk<String> chunk) {
        int number = chunk.getPosition();
        for (String text : chunk.getLines()) {
            number++;
            lines.add(new Line(removed, number, text));
        }
    }
}
