package nl.toetssteen.batch;

import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.casework.ChangeRulebook;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.Impact;
import nl.toetssteen.casework.Moved;
import nl.toetssteen.dossier.InForce.Proposal;
import nl.toetssteen.report.AppraisalJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which dossiers another rulebook would judge otherwise, and proposes it when asked to. */
@Command(name = "impact")
final class ShowImpact extends ArchiveTask {
    private static final int LONGEST = 2_000;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder-other")
    String folder = "";

    @Option(names = "--propose", paramLabel = "REASON", descriptionKey = "propose")
    @Nullable
    String reason;

    ShowImpact(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    void check() {
        if (reason != null && (reason.isBlank() || reason.length() > LONGEST)) {
            throw speech.refuse("propose.reason", LONGEST);
        }
    }

    @Override
    int work(Archive archive) {
        Appraiser other = open(folder);
        if (archive.use(Desk.class).await() != Desk.State.READY) {
            throw speech.refuse("impact.no-rulebook");
        }
        Impact.Study study =
                reason == null ? archive.use(Impact.class).of(other, Work.UNWATCHED) : proposed(archive, other, reason);
        print(study.moved().stream().map(this::line).collect(Collectors.joining())
                + speech.say("impact.count", study.dossiers(), study.moved().size()) + "\n");
        return DONE;
    }

    private Impact.Study proposed(Archive archive, Appraiser other, String why) {
        ChangeRulebook change = archive.use(ChangeRulebook.class);
        Proposal proposal = change.propose(other.rulebook().folder(), why);
        complain(speech.say("impact.proposed", proposal.number(), proposal.rulebook()));
        try {
            return change.study(proposal).calculate(Work.UNWATCHED);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String line(Moved moved) {
        return speech.say(
                        "impact.moved",
                        moved.dossier(),
                        moved.title(),
                        verdict(moved.before(), moved.totalBefore()),
                        verdict(moved.after(), moved.totalAfter()))
                + "\n";
    }

    private String verdict(String verdict, int total) {
        return speech.say("verdict." + verdict) + " (" + AppraisalJson.hundredths(total) + ")";
    }
}
