package nl.toetssteen.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.insight.NearMiss;
import nl.toetssteen.insight.Turning;
import nl.toetssteen.insight.Turnings;
import nl.toetssteen.report.InsightJson;
import nl.toetssteen.rulebook.Nearest;
import nl.toetssteen.rulebook.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for the smallest sets of changes that turn the verdict, and lists the rules that nearly spoke. */
@Command(name = "turn")
final class Turn extends ProposalTask {
    private static final Bounds MOST = new Bounds("--most", 1, 4);

    @Option(names = "--most", paramLabel = "N", descriptionKey = "most-changes")
    @Nullable
    String most;

    @Option(names = "--kind", paramLabel = "design|proof|doubt", descriptionKey = "kind")
    @Nullable
    String kind;

    Turn(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    void check() {
        most();
        kinds();
    }

    @Override
    String document(Appraiser appraiser, Sheet sheet, Terms terms) {
        Appraisal appraisal = appraiser.appraise(sheet, terms);
        Turnings bounds = new Turnings(most(), Turnings.DEFAULT.tries());
        List<Turning> turnings = kinds().stream()
                .map(each -> bounds.of(appraiser, sheet, terms, each, Work.UNWATCHED))
                .toList();
        return InsightJson.about(new Wording(appraiser.rulebook(), speech.language()), appraisal)
                .turnings(turnings, most())
                .nearMisses(NearMiss.of(appraiser.rulebook(), appraisal, appraiser.explain(sheet, terms)))
                .text();
    }

    private int most() {
        return (int) MOST.read(most, Turnings.DEFAULT.most(), speech);
    }

    /** The kind asked for, or all. */
    private List<Turning.Kind> kinds() {
        List<Turning.Kind> asked = Stream.of(Turning.Kind.values())
                .filter(each -> kind == null || each.id().equals(kind))
                .toList();
        if (asked.isEmpty()) {
            throw unknown(String.valueOf(kind));
        }
        return asked;
    }

    private Refusal unknown(String written) {
        List<String> known =
                Arrays.stream(Turning.Kind.values()).map(Turning.Kind::id).toList();
        return new Refusal(speech.say("kind.unknown", written, Nearest.to(written, known)) + " "
                + speech.say("known", String.join(", ", known)));
    }
}
