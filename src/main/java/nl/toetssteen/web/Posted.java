package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one page of the form as a browser sent them.
 *
 * @param fields what was typed, for each answer that the page showed or that is named
 * @param strangers names of parameters that are no field of this page
 * @param version the version with which its fields are to be compared, if it says
 * @param drawn the version from which the page was drawn, if it says; an older one once the page was saved by itself
 */
record Posted(List<Typed> fields, List<String> strangers, Optional<Integer> version, Optional<Integer> drawn) {
    static final String SHOWN = "shown";
    static final String EVIDENCE = "_evidence";
    static final String NOTE = "_note";
    static final String TITLE = "_title";
    static final String PLACE = "_place";
    static final String LINK = "_link";
    private static final Set<String> PARTS = Set.of(EVIDENCE, NOTE, TITLE, PLACE, LINK);
    static final String VERSION = "version";
    static final String DRAWN = "drawn";
    static final String PAGE = "page";
    static final String DO = "do";
    static final String TAKE = "take:";
    // The address that a form is sent to differs from that of its page by this. Else a browser that cannot reach the
    // server puts its error in the place of the page, and going back does not bring back what was typed.
    static final String SAVE = "save";
    // What the pages say of themselves, not of an answer: the names of answers have a dot.
    static final Set<String> OWN = Set.of(
            SHOWN, VERSION, DRAWN, PAGE, SAVE, DO, "lang", WhatIfFilter.KIND, WhatIfFilter.THEME, WhatIfFilter.WORDS);
    private static final int MOST_REFERENCES = 20;

    /** Sorts the parameters of a request. */
    static Posted of(Theme theme, Map<String, String[]> parameters, Language language) {
        return of(theme.questions(), parameters, language);
    }

    /** Sorts the parameters of a request, of a page that shows some of these questions. */
    static Posted of(List<Question> questions, Map<String, String[]> parameters, Language language) {
        Map<String, Question> known =
                questions.stream().collect(Collectors.toMap(Question::id, question -> question, (one, other) -> one));
        Set<Slot> slots = new LinkedHashSet<>();
        values(parameters, SHOWN).forEach(key -> slot(known, key).ifPresent(slots::add));
        List<String> strangers = new ArrayList<>();
        parameters.keySet().stream()
                .filter(name -> !OWN.contains(name) && !name.startsWith(TAKE))
                .forEach(name -> slot(known, bare(name)).ifPresentOrElse(slots::add, () -> strangers.add(name)));
        List<Typed> fields = slots.stream()
                .filter(slot -> !takesTheirs(slot, parameters))
                .map(slot -> typed(slot, parameters, language))
                .toList();
        return new Posted(
                fields, strangers, Finder.number(first(parameters, VERSION)), Finder.number(first(parameters, DRAWN)));
    }

    // Of a field that others changed too, somebody chose what the others saved.
    private static boolean takesTheirs(Slot slot, Map<String, String[]> parameters) {
        return first(parameters, TAKE + FieldKey.of(slot)).equals("theirs");
    }

    private static String bare(String name) {
        return PARTS.stream()
                .filter(name::endsWith)
                .map(part -> name.substring(0, name.length() - part.length()))
                .findFirst()
                .orElse(name);
    }

    private static Optional<Slot> slot(Map<String, Question> known, String key) {
        return FieldKey.parse(key).filter(slot -> fits(known.get(slot.question()), slot));
    }

    private static boolean fits(@Nullable Question question, Slot slot) {
        return question != null && question.perLine() == (slot.line() > 0) && slot.line() <= Sheet.MOST_LINES;
    }

    private static Typed typed(Slot slot, Map<String, String[]> parameters, Language language) {
        String key = FieldKey.of(slot);
        return new Typed(
                slot,
                language,
                values(parameters, key),
                first(parameters, key + EVIDENCE),
                first(parameters, key + NOTE),
                references(key, parameters));
    }

    private static List<Reference> references(String key, Map<String, String[]> parameters) {
        List<String> titles = values(parameters, key + TITLE);
        List<String> places = values(parameters, key + PLACE);
        List<String> links = values(parameters, key + LINK);
        int most = Stream.of(titles, places, links).mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.min(most, MOST_REFERENCES))
                .mapToObj(index -> new Reference(at(titles, index), at(places, index), at(links, index)))
                .toList();
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    private static String first(Map<String, String[]> parameters, String name) {
        return at(values(parameters, name), 0);
    }

    // A browser ends lines in a text area with two characters, whatever was typed.
    private static List<String> values(Map<String, String[]> parameters, String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0]))
                .map(text -> text.replace("\r\n", "\n"))
                .toList();
    }
}
