package nl.toetssteen.rulebook;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code {names}} in texts. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    static void check(Words words, Set<String> allowed, Place place, Defects defects) {
        check(words.nl(), allowed, place, defects);
        check(words.en(), allowed, place, defects);
    }

    private static void check(String text, Set<String> allowed, Place place, Defects defects) {
        for (String name : in(text)) {
            if (!allowed.contains(name)) {
                defects.add(
                        place,
                        "The text fills in {" + name + "}, which not every match of the rule has.",
                        Faults.suggestion(name, new TreeSet<>(allowed)).en());
            }
        }
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            defects.add(place, "A brace in the text is not closed.", "Write placeholders as {name}.");
        }
    }
}
