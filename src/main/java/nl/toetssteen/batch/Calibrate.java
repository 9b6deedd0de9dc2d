package nl.toetssteen.batch;

import java.time.LocalDate;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.calibration.Calibration;
import nl.toetssteen.calibration.Spread;
import nl.toetssteen.calibration.Stability;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the advice on real cases with the judgement of others, and says how plausible proposals fare. */
@Command(name = "calibrate")
final class Calibrate extends RulebookTask {
    private static final int PROPOSALS = 1_000;
    private static final int SETS = 200;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "rules")
    @Nullable
    String rules;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    @Nullable
    String date;

    Calibrate(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work() {
        LocalDate asOf = TermsOptions.date(date, workplace.clock(), speech);
        Appraiser appraiser = open(rules);
        Calibration calibration = Calibration.of(appraiser, asOf);
        if (calibration.counted().isEmpty()) {
            throw speech.refuse("calibrate.no-cases");
        }
        CalibrationText text = new CalibrationText(speech, appraiser.rulebook());
        print(text.cases(calibration)
                + text.agreement(calibration)
                + text.wrong(calibration)
                + text.stability(Stability.of(appraiser, calibration, SETS), calibration)
                + text.spread(Spread.of(appraiser, asOf, PROPOSALS)));
        return DONE;
    }
}
