package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.casework.Decisive;
import nl.toetssteen.casework.Deed;
import nl.toetssteen.casework.Job;
import nl.toetssteen.casework.NotInForce;
import nl.toetssteen.casework.Progress;
import nl.toetssteen.casework.Replayed;
import nl.toetssteen.dossier.Verification;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Fate;
import nl.toetssteen.insight.NotComparable;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-z0-9.-]+)");
    private static final Pattern IN_CODE = Pattern.compile("message\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(bundle("nl")).hasSizeGreaterThan(200);
        assertThat(bundle("en").keySet()).isEqualTo(bundle("nl").keySet());
    }

    @Test
    void aMessageTakesTheSameArgumentsInBothLanguages() throws IOException {
        Map<String, String> english = bundle("en");
        bundle("nl").forEach((key, dutch) -> assertThat(arguments(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(arguments(dutch)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyMessageSaysSomethingAndCanBeFormatted(String language) throws IOException {
        bundle(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.forLanguageTag(language)).format(new Object[] {1, 2, 3, 4, 5}))
                    .as(key)
                    .isNotBlank();
        });
    }

    @Test
    void everyMessageThatAPageNeedsIsThere() throws IOException {
        assertThat(used()).hasSizeGreaterThan(200);
        assertThat(bundle("nl").keySet()).containsAll(used());
    }

    @Test
    void everyValueThatAPageCanShowHasWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        add(keys, "verdict.", Verdict.values());
        add(keys, "effect.", Effect.values());
        add(keys, "proof.", ProofState.State.values());
        add(keys, "cap.", Cap.Kind.values());
        add(keys, "decided.", Decisive.Step.values());
        add(keys, "task.", Progress.State.values());
        add(keys, "whatif.kind.", WhatIfFilter.Kind.values());
        add(keys, "job.", Job.State.values());
        Stream.of(Job.State.values())
                .filter(Job.State::isFinal)
                .map(state -> "job." + state.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".do")
                .forEach(keys::add);
        add(keys, "unmet.", SilentRule.Standing.values());
        add(keys, "weight.", Arrays.copyOfRange(Weight.values(), 1, Weight.values().length));
        add(keys, "fate.", Fate.values());
        add(keys, "wish.", Candidate.Wish.values());
        add(keys, "deed.", Deed.values());
        add(keys, "flaw.", Verification.Kind.values());
        add(keys, "replay.", Replayed.State.values());
        add(keys, "rulebooks.refusal.", NotInForce.Reason.values());
        add(keys, "not-comparable.", NotComparable.Reason.values());
        assertThat(bundle("nl").keySet()).containsAll(keys);
    }

    private static void add(Set<String> keys, String prefix, Enum<?>[] values) {
        Stream.of(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(keys::add);
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
            collect(USED, Files.readString(file), keys);
        }
        for (Path file : files(Path.of("src/main/java/nl/toetssteen/web"), ".java")) {
            collect(IN_CODE, Files.readString(file), keys);
        }
        return keys;
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    static java.util.List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> numbers = new TreeSet<>();
        collect(ARGUMENT, text, numbers);
        return numbers;
    }

    private static Map<String, String> bundle(String language) throws IOException {
        Properties properties = new Properties();
        Path file = RESOURCES.resolve("messages/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }
}
