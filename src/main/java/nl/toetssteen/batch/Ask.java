package nl.toetssteen.batch;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.insight.Prospect;
import nl.toetssteen.report.InsightJson;
import nl.toetssteen.report.QuestionLetter;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the open questions by what their answers would bring, or asks them in a letter. */
@Command(name = "ask")
final class Ask extends ProposalTask {
    private static final Bounds MOST = new Bounds("--most", 1, 1_000);

    @Option(names = "--letter", descriptionKey = "letter")
    boolean letter;

    @Option(names = "--most", paramLabel = "N", descriptionKey = "most-questions")
    @Nullable
    String most;

    @Mixin
    SamplingOptions sampling = new SamplingOptions();

    Ask(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    void check() {
        sampling.check(speech);
        most();
    }

    @Override
    String ending() {
        return letter ? ".txt" : super.ending();
    }

    @Override
    String document(Appraiser appraiser, Sheet sheet, Terms terms) {
        Wording wording = new Wording(appraiser.rulebook(), speech.language());
        Appraisal appraisal = appraiser.appraise(sheet, terms);
        Prospect prospect = sampling.prospects(speech).of(appraiser, sheet, terms, Work.UNWATCHED);
        return letter
                ? letter(wording, appraisal, prospect)
                : InsightJson.about(wording, appraisal).asking(prospect, most()).text();
    }

    private String letter(Wording wording, Appraisal appraisal, Prospect prospect) {
        // Whoever gets a letter cannot know which questions fall away with the answers to others.
        List<Slot> certain = prospect.asking().stream()
                .map(Asking::slot)
                .filter(slot -> !appraisal.mayApply().contains(slot))
                .toList();
        return QuestionLetter.of(wording, appraisal.sheet().title(), certain, most())
                .text();
    }

    private int most() {
        return (int) MOST.read(most, letter ? QuestionLetter.MOST : MOST.high(), speech);
    }
}
