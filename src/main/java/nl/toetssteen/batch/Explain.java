package nl.toetssteen.batch;

import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Nearest;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a rule fired on a proposal, or why not. */
@Command(name = "explain")
final class Explain extends RulebookTask {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    String file = "";

    @Parameters(index = "1", paramLabel = "RULE", descriptionKey = "rule")
    String rule = "";

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "rules")
    @Nullable
    String rules;

    @Mixin
    TermsOptions options = new TermsOptions();

    Explain(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work() {
        options.check(workplace.clock(), speech);
        Appraiser appraiser = open(rules);
        List<Rule> asked = asked(appraiser.rulebook());
        Terms terms = options.terms(appraiser.rulebook(), workplace.clock(), speech);
        Sheet sheet = new ProposalFile(file, workplace, speech).read(appraiser.rulebook());
        print(text(asked, appraiser, sheet, terms));
        return DONE;
    }

    private String text(List<Rule> asked, Appraiser appraiser, Sheet sheet, Terms terms) {
        RuleText text = new RuleText(appraiser, sheet, terms, speech);
        return asked.stream().map(text::about).collect(Collectors.joining("\n"));
    }

    /** The rule with the name asked, or all rules of the card with that id. */
    private List<Rule> asked(Rulebook rulebook) {
        List<Rule> found = rulebook.rules().stream()
                .filter(each -> each.name().equals(rule) || hasCard(rulebook, each))
                .toList();
        if (found.isEmpty()) {
            throw unknown(rulebook);
        }
        return found;
    }

    private boolean hasCard(Rulebook rulebook, Rule each) {
        return rulebook.cardOf(each.name()).map(Card::id).filter(rule::equals).isPresent();
    }

    private Refusal unknown(Rulebook rulebook) {
        List<String> names = rulebook.rules().stream().map(Rule::name).toList();
        return new Refusal(speech.say("rule.unknown", rule, Nearest.to(rule, names)));
    }
}
