package nl.toetssteen.batch;

import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.insight.Robustness;
import nl.toetssteen.insight.WeightSets;
import nl.toetssteen.report.InsightJson;
import nl.toetssteen.rulebook.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says where a proposal can end once its open questions are answered, and how firm its verdict is. */
@Command(name = "range")
final class FindRange extends ProposalTask {

    @Mixin
    SamplingOptions sampling = new SamplingOptions();

    FindRange(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    void check() {
        sampling.check(speech);
    }

    @Override
    String document(Appraiser appraiser, Sheet sheet, Terms terms) {
        Appraisal appraisal = appraiser.appraise(sheet, terms);
        return InsightJson.about(new Wording(appraiser.rulebook(), speech.language()), appraisal)
                .range(sampling.prospects(speech)
                        .of(appraiser, sheet, terms, Work.UNWATCHED)
                        .range())
                .robustness(Robustness.of(appraiser, appraisal, WeightSets.COUNT, sampling.seed(speech)))
                .text();
    }
}
