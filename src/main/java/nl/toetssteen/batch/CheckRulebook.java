package nl.toetssteen.batch;

import java.util.List;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.rulebook.Remark;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookQuality;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says all that is wrong with a rulebook, else what is probably not meant, else what it holds. */
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
        String wrong = said("check.remarks", remarks(appraiser.rulebook()))
                + said("check.surprises", new Expectations(appraiser).surprises());
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong.strip());
        }
        print(summary(appraiser.rulebook()));
        return DONE;
    }

    private String said(String key, List<String> lines) {
        return lines.isEmpty() ? "" : speech.say(key, lines.size()) + "\n" + listed(lines, folder) + "\n";
    }

    private List<String> remarks(Rulebook rulebook) {
        return RulebookQuality.open(rulebook).stream().map(this::line).toList();
    }

    private String line(Remark remark) {
        return remark.place() + ": " + speech.say("remark." + remark.kind().id()) + " ("
                + remark.kind().id() + "): " + remark.name() + ". " + remark.what() + " " + remark.remedy();
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
                + speech.say("check.accepted", all.accepted().size()) + "\n"
                + speech.say("check.cases") + "\n";
    }
}
