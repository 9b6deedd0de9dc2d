package nl.toetssteen.batch;

import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Comparison;
import nl.toetssteen.insight.Contender;
import nl.toetssteen.insight.Glance;
import nl.toetssteen.insight.NotComparable;
import nl.toetssteen.insight.Range;
import nl.toetssteen.insight.WeightSets;
import nl.toetssteen.report.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts proposals with one goal side by side, and doing nothing with them. */
@Command(name = "compare")
final class Compare extends InsightTask {
    private static final int MOST_SETS = 1_000_000;

    @Option(names = "--sets", paramLabel = "N", descriptionKey = "sets")
    int sets = WeightSets.COUNT;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    long seed = WeightSets.SEED;

    Compare(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work() {
        check();
        if (sets < 1 || sets > MOST_SETS) {
            throw speech.refuse("sets.bad", sets, MOST_SETS);
        }
        Appraiser appraiser = open(rules);
        Map<String, Appraisal> appraisals = new AppraisedFiles(workplace, speech)
                .judge(files, appraiser, options.terms(appraiser.rulebook(), workplace.clock(), speech));
        Comparison comparison = compare(appraiser, appraisals);
        Wording wording = new Wording(appraiser.rulebook(), speech.language());
        deliver(isJson() ? ComparisonJson.write(comparison) : new ComparisonText(speech, wording).of(comparison));
        return DONE;
    }

    private static Contender contender(Appraiser appraiser, String id, Appraisal appraisal) {
        Range range = Glance.DEFAULT.of(appraiser, appraisal.sheet(), appraisal.terms());
        return Contender.of(id, appraisal.sheet().title(), appraisal, range);
    }

    private Comparison compare(Appraiser appraiser, Map<String, Appraisal> appraisals) {
        List<Contender> contenders = appraisals.entrySet().stream()
                .map(each -> contender(appraiser, each.getKey(), each.getValue()))
                .toList();
        try {
            return Comparison.of(appraiser.rulebook(), contenders, sets, seed);
        } catch (NotComparable refused) {
            throw refusal(refused);
        }
    }
}
