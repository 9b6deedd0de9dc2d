package nl.toetssteen.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Case;
import nl.toetssteen.rulebook.Citation;
import nl.toetssteen.rulebook.ConclusionSpec;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Statement;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.rulebook.Weight;

/** Puts rules in words, by the id of a card or by the name of a rule. */
final class RuleViews {
    private final Rulebook rulebook;
    private final Texts texts;

    RuleViews(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
    }

    /** @throws NotFound when there is neither a card nor a rule of this name */
    RuleView of(String name) {
        Optional<Card> card = rulebook.findCard(name).or(() -> RuleTitles.card(rulebook, name));
        return card.map(this::ofCard)
                .or(() -> rulebook.findRule(name).map(this::ofRule))
                .orElseThrow(() -> new NotFound("rule"));
    }

    private RuleView ofCard(Card card) {
        List<Rule> rules = rulebook.rules().stream()
                .filter(rule -> RuleTitles.card(rulebook, rule.name())
                        .filter(card::equals)
                        .isPresent())
                .toList();
        return new RuleView(
                card.id(),
                texts.words(card.title()),
                texts.words(card.explanation()),
                theme(card.theme()),
                card.statements().stream().map(this::said).toList(),
                concludes(rules),
                logic(rules),
                cited(card.sources()),
                card.cases().stream().map(RuleViews::tried).toList());
    }

    private RuleView ofRule(Rule rule) {
        Optional<ConclusionSpec> concluded = RuleTitles.concluded(rulebook, rule.name());
        return new RuleView(
                rule.name(),
                RuleTitles.of(rulebook, rule.name(), texts),
                concluded.map(ConclusionSpec::explanation).map(texts::words).orElse(""),
                theme(rule.theme()),
                List.of(),
                concludes(List.of(rule)),
                logic(List.of(rule)),
                cited(concluded.map(ConclusionSpec::sources).orElse(List.of())),
                List.of());
    }

    private String theme(String id) {
        return rulebook.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .map(Theme::title)
                .map(texts::words)
                .findFirst()
                .orElse(id);
    }

    private RuleView.Said said(Statement statement) {
        return new RuleView.Said(
                statement.key(),
                statement.effect().id(),
                texts.message("effect." + statement.effect().id()),
                statement.weight() == Weight.NONE
                        ? ""
                        : texts.message("weight." + statement.weight().id()),
                statement.criterion().isEmpty()
                        ? ""
                        : texts.words(rulebook.criterion(statement.criterion()).words()),
                statement.topic(),
                texts.words(statement.text()));
    }

    private List<String> concludes(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.conclusions().stream())
                .flatMap(conclusion -> rulebook.findConclusion(conclusion.name()).stream()
                        .map(spec -> concluded(spec, conclusion.value())))
                .distinct()
                .toList();
    }

    private String concluded(ConclusionSpec spec, String value) {
        String words = spec.values().stream()
                .filter(option -> option.id().equals(value))
                .map(option -> texts.words(option.words()))
                .findFirst()
                .orElse(value);
        return texts.words(spec.title()) + ": " + words;
    }

    private static List<RuleView.Logic> logic(List<Rule> rules) {
        return rules.stream()
                .map(rule -> new RuleView.Logic(
                        rule.name(), rule.text(), rule.place().toString()))
                .toList();
    }

    private List<RuleView.Cited> cited(List<Citation> citations) {
        return citations.stream()
                .map(citation ->
                        new RuleView.Cited(citation.source(), new Wording(rulebook, texts.language()).source(citation)))
                .toList();
    }

    private static RuleView.Tried tried(Case tried) {
        return new RuleView.Tried(tried.name(), String.join(", ", tried.fires()), String.join(", ", tried.silent()));
    }

    /** A theme with its cards and the rules that have none. */
    record Listed(String id, String title, List<Entry> rules) {}

    /** A rule in the list. */
    record Entry(String id, String title, List<String> effects) {}

    /** All rules by theme. */
    List<Listed> all() {
        return rulebook.themes().stream()
                .map(theme -> new Listed(theme.id(), texts.words(theme.title()), entries(theme.id())))
                .filter(listed -> !listed.rules().isEmpty())
                .toList();
    }

    private List<Entry> entries(String theme) {
        Stream<Entry> cards = rulebook.contents().cards().stream()
                .filter(card -> card.theme().equals(theme))
                .map(card -> new Entry(card.id(), texts.words(card.title()), effects(card)));
        Stream<Entry> bare = rulebook.rules().stream()
                .filter(rule -> rule.theme().equals(theme)
                        && RuleTitles.card(rulebook, rule.name()).isEmpty())
                .map(rule ->
                        new Entry(rule.name(), RuleTitles.of(rulebook, rule.name(), texts), List.of("conclusion")));
        return Stream.concat(cards, bare).toList();
    }

    private List<String> effects(Card card) {
        if (rulebook.contents().checks().stream().anyMatch(check -> check.id().equals(card.id()))) {
            return List.of("check");
        }
        return card.statements().isEmpty()
                ? List.of("conclusion")
                : card.statements().stream()
                        .map(statement -> statement.effect().id())
                        .distinct()
                        .toList();
    }
}
