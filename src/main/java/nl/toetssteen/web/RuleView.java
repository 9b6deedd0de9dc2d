package nl.toetssteen.web;

import java.util.List;

/**
 * A rule with its words, logic, sources and cases.
 *
 * @param id the id of its card, or its name when it has none
 * @param concludes what its rules conclude
 */
record RuleView(
        String id,
        String title,
        String explanation,
        String theme,
        List<Said> statements,
        List<String> concludes,
        List<Logic> logic,
        List<Cited> sources,
        List<Tried> cases) {

    /** A statement of its card. */
    record Said(
            String key,
            String effect,
            String effectWords,
            String weight,
            String criterion,
            String topic,
            String text) {}

    /** A rule as it stands in the file. */
    record Logic(String name, String text, String place) {}

    /** A source with the place in it. */
    record Cited(String key, String words) {}

    /** A case of its card. */
    record Tried(String name, String fires, String silent) {}
}
