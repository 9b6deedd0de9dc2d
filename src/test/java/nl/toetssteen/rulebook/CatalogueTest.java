package nl.toetssteen.rulebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.proposals.Shipped;
import org.junit.jupiter.api.Test;

/** That every id of the catalogue is there with all that belongs to it, seen from the rulebook alone. */
class CatalogueTest {
    private static final Rulebook RULEBOOK = Shipped.RULEBOOK;
    private static final List<Card> CARDS = RULEBOOK.contents().cards();

    private static String letters(Card card) {
        return card.id().replaceAll("-\\d+$", "");
    }

    private static int number(Card card) {
        return Integer.parseInt(card.id().replaceAll("^\\w+-", ""));
    }

    @Test
    void thereAre230Ids() {
        assertThat(CARDS.stream().map(Card::id).distinct()).hasSize(230);
    }

    @Test
    void noNumberIsMissing() {
        Map<String, Set<Integer>> numbers = CARDS.stream()
                .collect(groupingBy(
                        CatalogueTest::letters,
                        TreeMap::new,
                        mapping(CatalogueTest::number, toCollection(TreeSet::new))));
        assertThat(numbers).hasSize(RULEBOOK.themes().size());
        numbers.forEach((letters, there) -> assertThat(there)
                .as(letters)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, there.size()).boxed().toList()));
    }

    @Test
    void eachThemeHasLettersOfItsOwn() {
        Map<String, Set<String>> themes = CARDS.stream()
                .collect(groupingBy(CatalogueTest::letters, mapping(Card::theme, toCollection(TreeSet::new))));
        assertThat(themes.values()).allSatisfy(theme -> assertThat(theme).hasSize(1));
    }

    @Test
    void eachCitesThePlaceThatItRestsOn() {
        assertThat(CARDS).allSatisfy(card -> {
            assertThat(card.sources()).as(card.id()).isNotEmpty();
            card.sources().forEach(citation -> {
                assertThat(RULEBOOK.source(citation.source()).key())
                        .as(card.id())
                        .isEqualTo(citation.source());
                assertThat(citation.place()).as(card.id()).isNotBlank();
            });
        });
    }

    @Test
    void eachIsSaidInBothLanguages() {
        assertThat(CARDS).allSatisfy(card -> texts(card).forEach(words -> {
            assertThat(words.nl()).as(card.id()).isNotBlank();
            assertThat(words.en()).as(card.id()).isNotBlank().isNotEqualTo(words.nl());
        }));
    }

    private static Stream<Words> texts(Card card) {
        return Stream.concat(
                Stream.of(card.explanation()), card.statements().stream().map(Statement::text));
    }

    @Test
    void eachIsDoneByARuleOrByTheForm() {
        Set<String> byTheForm =
                RULEBOOK.contents().checks().stream().map(FormCheck::id).collect(toCollection(TreeSet::new));
        assertThat(CARDS).allSatisfy(card -> assertThat(byTheForm.contains(card.id())
                        || RULEBOOK.rules().stream().anyMatch(rule -> belongs(rule, card)))
                .as(card.id())
                .isTrue());
    }

    /** A suffix tells the rules of one card apart. */
    private static boolean belongs(Rule rule, Card card) {
        return rule.name().matches(card.id() + "[a-z]*");
    }

    @Test
    void eachRuleThatSpeaksHasACaseInWhichItFiresAndOneInWhichItDoesNot() {
        Set<String> fires = named(Case::fires);
        Set<String> silent = named(Case::silent);
        assertThat(RULEBOOK.rules().stream().filter(Rule::finds)).allSatisfy(rule -> {
            assertThat(fires).contains(rule.name());
            assertThat(silent).contains(rule.name());
        });
    }

    private static Set<String> named(Function<Case, List<String>> rules) {
        return CARDS.stream()
                .flatMap(card -> card.cases().stream())
                .flatMap(each -> rules.apply(each).stream())
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyTableIsDescribedInBothLanguages() {
        assertThat(RULEBOOK.contents().tables()).isNotEmpty().allSatisfy(table -> {
            TableSpec spec = RULEBOOK.findTableSpec(table.name()).orElseThrow();
            assertThat(spec.title().nl()).isNotBlank();
            assertThat(spec.about().en()).isNotBlank();
            assertThat(spec.columns()).as(table.name()).hasSizeGreaterThan(1);
        });
    }
}
