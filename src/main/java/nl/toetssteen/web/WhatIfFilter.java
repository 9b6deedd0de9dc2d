package nl.toetssteen.web;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Words;

/**
 * Which answers the what-if page lets somebody change. A theme that does not exist has no questions.
 *
 * @param theme id of a theme; empty for all
 * @param words of which each must stand in the question, its help or its options; may be blank
 */
record WhatIfFilter(Kind kind, String theme, String words) {
    static final String KIND = "kind";
    static final String THEME = "theme";
    static final String WORDS = "q";

    /** What kind of questions, the first unless another is named. */
    enum Kind {
        /** What the proposer can choose otherwise. */
        DESIGN,
        /** What is open as the proposal stands. */
        OPEN,
        /** What is asked because of the changes. */
        NEW,
        /** All that is asked. */
        ALL;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind named(String id) {
            return Stream.of(values())
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElse(DESIGN);
        }
    }

    /**
     * @param word of the button that was pressed: {@code theme:} with an id or nothing, or {@code kind:}, goes before the
     *     fields of the filter
     */
    static WhatIfFilter of(Map<String, String[]> parameters, String word) {
        if (word.startsWith("theme:")) {
            return new WhatIfFilter(Kind.named(first(parameters, KIND)), word.substring("theme:".length()), "");
        }
        if (word.startsWith("kind:")) {
            return new WhatIfFilter(Kind.named(word.substring("kind:".length())), "", "");
        }
        return new WhatIfFilter(
                Kind.named(first(parameters, KIND)),
                first(parameters, THEME),
                first(parameters, WORDS).strip());
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    /** Whether it leaves so few questions that their fields can be shown at once. */
    public boolean isNarrow() {
        return !theme.isEmpty() || !words.isEmpty() || kind == Kind.NEW;
    }

    /** Whether a question is of the theme and has the words. */
    boolean names(Question question, Texts texts) {
        return (theme.isEmpty() || theme.equals(question.theme())) && hasWords(question, texts);
    }

    private boolean hasWords(Question question, Texts texts) {
        if (words.isEmpty()) {
            return true;
        }
        String text = Stream.concat(
                        Stream.of(question.label(), question.help()),
                        question.options().stream().map(Option::words))
                .map((Words each) -> texts.words(each))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
