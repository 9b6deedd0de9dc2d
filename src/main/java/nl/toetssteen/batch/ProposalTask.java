package nl.toetssteen.batch;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.rulebook.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that writes one document about one proposal. */
abstract class ProposalTask extends RulebookTask {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    String file = "";

    @Option(names = "--out", paramLabel = "FILE|FOLDER", descriptionKey = "out-one")
    @Nullable
    String out;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "rules")
    @Nullable
    String rules;

    @Mixin
    TermsOptions options = new TermsOptions();

    ProposalTask(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    /** Looks at what can be refused of its own options without a rulebook. */
    abstract void check();

    /** The document about a proposal, judged on these terms. */
    abstract String document(Appraiser appraiser, Sheet sheet, Terms terms);

    /** Of the file that it writes into a folder. */
    String ending() {
        return ".json";
    }

    @Override
    final int work() {
        check();
        options.check(workplace.clock(), speech);
        Optional<Outputs> outputs =
                Optional.ofNullable(out).map(name -> Outputs.to(name, ending(), List.of(file), speech));
        Appraiser appraiser = open(rules);
        Terms terms = options.terms(appraiser.rulebook(), workplace.clock(), speech);
        Sheet sheet = new ProposalFile(file, workplace, speech).read(appraiser.rulebook());
        String document = document(appraiser, sheet, terms);
        outputs.ifPresentOrElse(place -> place.write(file, document), () -> print(document));
        return DONE;
    }
}
