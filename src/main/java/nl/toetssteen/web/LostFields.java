package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Component;

/** What was typed and not stored, for reading. */
@Component
final class LostFields {
    /** What is never shown: passwords and links that open something. */
    private static final Set<String> SECRET = Set.of("password", "old", "fresh", "again", "link");

    private final Pages pages;

    LostFields(Pages pages) {
        this.pages = pages;
    }

    /** A field that was sent in vain. */
    record Lost(String label, String text) {}

    List<Lost> of(Map<String, String[]> parameters, Language language) {
        return parameters.entrySet().stream()
                .filter(entry -> !Posted.OWN.contains(entry.getKey()) && !SECRET.contains(entry.getKey()))
                .flatMap(entry -> Stream.of(entry.getValue())
                        .filter(text -> !text.isBlank())
                        .map(text -> new Lost(label(entry.getKey(), language), text)))
                .toList();
    }

    private String label(String sent, Language language) {
        String name = sent.startsWith(Kept.PREFIX) ? sent.substring(Kept.PREFIX.length()) : sent;
        int part = name.indexOf('_');
        return FieldKey.parse(part < 0 ? name : name.substring(0, part))
                .flatMap(slot -> pages.rulebook()
                        .findQuestion(slot.question())
                        .map(question -> Labels.of(question, slot, pages.texts(language))))
                .orElse(name);
    }
}
