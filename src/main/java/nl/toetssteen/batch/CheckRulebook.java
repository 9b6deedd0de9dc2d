package nl.toetssteen.batch;

import java.util.List;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says all that is wrong with a rulebook, or what it holds. */
@Command(name = "check-rulebook")
final class CheckRulebook extends RulebookTask {

    @Parameters(paramLabel = "FOLDER", arity = "0..1", descriptionKey = "folder")
    @Nullable
    String folder;

    CheckRulebook(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work() {
        Appraiser appraiser = open(folder);
        List<String> surprises = new Expectations(appraiser).surprises();
        if (!surprises.isEmpty()) {
            throw new Refusal(speech.say("check.surprises", surprises.size()) + "\n" + listed(surprises, folder));
        }
        print(summary(appraiser.rulebook()));
        return DONE;
    }

    private String summary(Rulebook rulebook) {
        Rulebook.Contents all = rulebook.contents();
        long cases = all.cards().stream().mapToLong(card -> card.cases().size()).sum();
        return speech.say("check.good", all.id(), all.edition(), all.inForceFrom()) + "\n"
                + speech.say("check.digest", all.digest()) + "\n"
                + speech.say(
                        "check.questions",
                        rulebook.questions().size(),
                        all.themes().size()) + "\n"
                + speech.say("check.rules", all.rules().size(), all.cards().size(), cases) + "\n"
                + speech.say(
                        "check.figures",
                        all.figures().size(),
                        all.checks().size(),
                        all.conclusions().size()) + "\n"
                + speech.say(
                        "check.numbers",
                        all.parameters().size(),
                        all.tables().size(),
                        all.sources().size()) + "\n"
                + speech.say(
                        "check.examples",
                        all.examples().size(),
                        all.precedents().size()) + "\n"
                + speech.say("check.cases") + "\n";
    }
}
