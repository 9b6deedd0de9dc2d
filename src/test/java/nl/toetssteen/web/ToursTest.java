package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guided tours name what stands on the screen, in the words of today. */
class ToursTest {
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);

    private static Set<String> said(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "messages.messages",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return words.keySet().stream().map(words::getString).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsBoldInATourStandsOnAPage(Language language) throws IOException {
        String tour = Files.readString(Path.of("docs", "tours", language.tag() + ".md"));
        List<String> named = BOLD.matcher(tour)
                .results()
                .map(bold -> bold.group(1).replaceAll("\\s+", " "))
                .toList();
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(said(language)).containsAll(named);
    }
}
