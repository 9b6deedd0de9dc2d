package nl.toetssteen.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The known name with the fewest letters changed, when that is few enough to be a slip. */
    public static Optional<String> to(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        int slips = written.length() < 4 ? 1 : Math.max(2, Math.min(written.length(), 60) / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= slips)
                .min(Comparator.<String>comparingInt(name -> distance(lower, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(lower, name) <= slips);
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= from.length(); i++) {
            row = nextRow(row, from.charAt(i - 1), to);
        }
        return row[to.length()];
    }

    private static int[] nextRow(int[] above, char letter, String to) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int changed =
                    above[j - 1] + (Character.toLowerCase(to.charAt(j - 1)) == Character.toLowerCase(letter) ? 0 : 1);
            row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
