package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Place;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Section;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.rulebook.Words;
import org.junit.jupiter.api.Test;

class PostedTest {
    private static final Theme THEME = new Theme(
            "t",
            Words.NONE,
            Words.NONE,
            List.of(new Section(
                    "s",
                    Words.NONE,
                    Words.NONE,
                    false,
                    List.of(question("t.whole", false), question("t.each", true)))));

    @Test
    void aFieldThatWasShownAndCameBackEmptyIsEmptied() {
        Posted posted = posted("shown=t.whole");
        assertThat(posted.fields()).singleElement().satisfies(typed -> {
            assertThat(typed.slot()).isEqualTo(new Slot("t.whole", 0));
            assertThat(typed.values()).isEmpty();
        });
    }

    @Test
    void aFieldThatWasNotShownIsLeftAlone() {
        assertThat(posted("do=save").fields()).isEmpty();
    }

    @Test
    void aFieldOfALineNamesItsLine() {
        assertThat(posted("t.each:12=x").fields()).extracting(Typed::slot).containsExactly(new Slot("t.each", 12));
    }

    @Test
    void strangersAreNamed() {
        Posted posted = posted("t.whole:1=x", "t.each=x", "t.each:999=x", "t.each:0=x", "other=x", "../../x=y");
        assertThat(posted.fields()).isEmpty();
        assertThat(posted.strangers())
                .containsExactlyInAnyOrder("t.whole:1", "t.each", "t.each:999", "t.each:0", "other", "../../x");
    }

    @Test
    void documentsAreKeptTogether() {
        Posted posted = posted("t.whole_title=A", "t.whole_title=B", "t.whole_link=https://a.nl");
        assertThat(posted.fields().get(0).references())
                .containsExactly(new Reference("A", "", "https://a.nl"), new Reference("B", "", ""));
    }

    @Test
    void lineEndsOfABrowserBecomePlainOnes() {
        assertThat(posted("t.whole=a\r\nb").fields().get(0).values()).containsExactly("a\nb");
    }

    private static Posted posted(String... pairs) {
        Map<String, String[]> parameters = new TreeMap<>();
        for (String pair : pairs) {
            String name = pair.substring(0, pair.indexOf('='));
            String[] before = parameters.getOrDefault(name, new String[0]);
            String[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = pair.substring(pair.indexOf('=') + 1);
            parameters.put(name, after);
        }
        return Posted.of(THEME, parameters, Language.NL);
    }

    private static Question question(String id, boolean perLine) {
        return new Question(
                id,
                "t",
                "s",
                QuestionType.TEXT,
                List.of(),
                Condition.ALWAYS,
                perLine,
                true,
                false,
                Better.NONE,
                "",
                Words.NONE,
                null,
                null,
                Words.NONE,
                Words.NONE,
                Words.NONE,
                new Place("t/questions.yaml", 1));
    }
}
