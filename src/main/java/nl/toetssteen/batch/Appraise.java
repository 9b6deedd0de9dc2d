package nl.toetssteen.batch;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges proposals and writes one JSON document for each. */
@Command(name = "appraise")
final class Appraise extends RulebookTask {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    List<String> files = List.of();

    @Option(names = "--out", paramLabel = "FILE|FOLDER", descriptionKey = "out")
    @Nullable
    String out;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "rules")
    @Nullable
    String rules;

    @Mixin
    TermsOptions options = new TermsOptions();

    Appraise(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work() {
        options.check(workplace.clock(), speech);
        if (Collections.frequency(files, ProposalFile.STANDARD_INPUT) > 1) {
            throw speech.refuse("file.standard-input-twice");
        }
        Appraiser appraiser = open(rules);
        Terms terms = options.terms(appraiser.rulebook(), workplace.clock(), speech);
        Optional<Outputs> outputs = Optional.ofNullable(out).map(name -> Outputs.to(name, ".json", files, speech));
        boolean allDone = true;
        for (String file : files) {
            allDone &= done(file, appraiser, terms, outputs);
        }
        return allDone ? DONE : REFUSED;
    }

    /** Whether one proposal was judged; what is wrong with it does not keep the others waiting. */
    private boolean done(String file, Appraiser appraiser, Terms terms, Optional<Outputs> outputs) {
        String document;
        try {
            document = document(file, appraiser, terms);
            outputs.ifPresent(folder -> folder.write(file, document));
        } catch (Refusal refusal) {
            complain(refusal.message());
            return false;
        }
        if (outputs.isEmpty()) {
            print(document);
        }
        return true;
    }

    private String document(String file, Appraiser appraiser, Terms terms) {
        Sheet sheet = new ProposalFile(file, workplace, speech).read(appraiser.rulebook());
        Wording wording = new Wording(appraiser.rulebook(), speech.language());
        return AppraisalJson.write(wording, appraiser.appraise(sheet, terms), appraiser.explain(sheet, terms));
    }
}
