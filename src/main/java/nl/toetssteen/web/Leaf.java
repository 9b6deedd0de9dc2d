package nl.toetssteen.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Section;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A page of the form: a theme, one section of a theme, or the core questions together.
 *
 * @param theme null for the core questions
 * @param part the section; empty for the whole
 * @param questions ids of all that the page can ask, in the order of the form
 */
record Leaf(@Nullable Theme theme, String part, Set<String> questions) {
    /** What the address of the core questions ends in. */
    static final String QUICK = "quick";

    /** The core questions. */
    static Leaf quick(Rulebook rulebook) {
        return new Leaf(null, "", new LinkedHashSet<>(rulebook.contents().coreQuestions()));
    }

    /** A theme, or a section of it; none when there is no such section. */
    static Optional<Leaf> of(Theme theme, String part) {
        List<Section> sections = theme.sections().stream()
                .filter(section -> part.isEmpty() || section.id().equals(part))
                .toList();
        Set<String> questions = sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return sections.isEmpty() && !part.isEmpty() ? Optional.empty() : Optional.of(new Leaf(theme, part, questions));
    }

    /** The page with this {@link #path}. */
    static Optional<Leaf> at(Rulebook rulebook, String path) {
        if (path.equals(QUICK)) {
            return Optional.of(quick(rulebook));
        }
        int slash = path.indexOf('/');
        String id = slash < 0 ? path : path.substring(0, slash);
        return rulebook.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .flatMap(theme -> of(theme, slash < 0 ? "" : path.substring(slash + 1)));
    }

    /** What its address ends in, behind that of the proposal. */
    String path() {
        if (theme == null) {
            return QUICK;
        }
        return part.isEmpty() ? theme.id() : theme.id() + "/" + part;
    }

    String address(String proposal) {
        return "/proposals/" + proposal + "/" + path();
    }

    /** What can be saved from it: a section saves answers to all of its theme. */
    List<Question> accepted(Rulebook rulebook) {
        return theme == null ? questions.stream().map(rulebook::question).toList() : theme.questions();
    }

    boolean asks(Slot slot) {
        return questions.contains(slot.question());
    }
}
