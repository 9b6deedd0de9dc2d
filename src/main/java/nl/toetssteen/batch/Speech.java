package nl.toetssteen.batch;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Language;
import org.jspecify.annotations.Nullable;

/** What the commands say, in one language. */
final class Speech {
    private static final String OPTION = "--lang";

    private final Language language;
    private final ResourceBundle words;

    private Speech(Language language) {
        this.language = language;
        words = ResourceBundle.getBundle("messages.batch", language.locale());
    }

    static Speech in(Language language) {
        return new Speech(language);
    }

    /** In the language that the arguments ask for, looked up before they are parsed so that refusals speak it too. */
    static Speech asked(List<String> args) {
        String inNextWord = args.contains(OPTION) ? valueAfter(args) : "";
        Stream<String> inSameWord = args.stream()
                .filter(arg -> arg.startsWith(OPTION + "="))
                .map(arg -> arg.substring(OPTION.length() + 1));
        return in(Stream.concat(Stream.of(inNextWord), inSameWord)
                .flatMap(tag -> language(tag).stream())
                .findFirst()
                .orElse(Language.NL));
    }

    private static String valueAfter(List<String> args) {
        int next = args.indexOf(OPTION) + 1;
        return next < args.size() ? args.get(next) : "";
    }

    /** The language with this tag. */
    static Optional<Language> language(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    Language language() {
        return language;
    }

    ResourceBundle words() {
        return words;
    }

    /** A sentence, with {@code {0}}, {@code {1}} … filled in. */
    String say(String key, @Nullable Object... values) {
        String sentence = words.getString(key);
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    /** A sentence that ends with the name that was probably meant, if there is one. */
    String say(String key, String value, Optional<String> meant) {
        return say(key, value) + meant.map(name -> " " + say("meant", name)).orElse("");
    }

    Refusal refuse(String key, @Nullable Object... values) {
        return new Refusal(say(key, values));
    }
}
