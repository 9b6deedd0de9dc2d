package nl.toetssteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.CaseRun;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Case;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Place;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of the cards and the worked examples come out as the rulebook says, each named by its file and line. */
class RulebookCasesTest {
    private static final Path RULES = Path.of("rules");
    private static final Rulebook RULEBOOK = RulebookReader.read(RulebookFolder.at(RULES), new DrlReader());
    private static final Appraiser APPRAISER = new DroolsAppraiser(RULEBOOK);

    @Test
    void thereAreCasesForEveryRule() {
        long cases = RULEBOOK.contents().cards().stream()
                .mapToLong(card -> card.cases().size())
                .sum();
        assertThat(RULEBOOK.rules()).isNotEmpty();
        assertThat(cases).isGreaterThan(2L * RULEBOOK.contents().cards().size());
        assertThat(RULEBOOK.contents().examples()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicNode> everyCaseOfACardComesOutAsItSays() {
        return RULEBOOK.contents().cards().stream().map(RulebookCasesTest::container);
    }

    private static DynamicNode container(Card card) {
        return DynamicContainer.dynamicContainer(
                card.id(), card.cases().stream().map(RulebookCasesTest::test));
    }

    private static DynamicTest test(Case one) {
        return named(one.place(), one.name(), () -> {
            CaseRun run = new CaseRun(APPRAISER, one.sheet(), one.date());
            expectNothing(one.place(), run.surprises(one.fires(), one.silent()));
        });
    }

    @TestFactory
    Stream<DynamicNode> everyExampleComesOutAsItSays() {
        return RULEBOOK.contents().examples().stream().map(RulebookCasesTest::test);
    }

    private static DynamicTest test(Example example) {
        return named(example.place(), example.words().en(), () -> {
            CaseRun run =
                    new CaseRun(APPRAISER, example.sheet(), RULEBOOK.contents().inForceFrom());
            expectNothing(example.place(), run.surprises(example.fires(), example.silent()));
            assertThat(example.verdicts())
                    .as("rules/" + example.place() + ": the verdicts that would be right")
                    .contains(run.appraisal().verdict().id());
        });
    }

    private static void expectNothing(Place place, List<String> surprises) {
        assertThat(surprises).as("rules/" + place).isEmpty();
    }

    private static DynamicTest named(Place place, String name, org.junit.jupiter.api.function.Executable body) {
        URI source = URI.create(RULES.resolve(place.file()).toUri() + "?line=" + place.line());
        return DynamicTest.dynamicTest("rules/" + place + " " + name, source, body);
    }
}
