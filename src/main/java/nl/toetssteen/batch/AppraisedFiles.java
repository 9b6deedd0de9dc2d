package nl.toetssteen.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.rulebook.Sheet;

/** Proposals in files, read and judged on the same terms. */
final class AppraisedFiles {
    private final Workplace workplace;
    private final Speech speech;

    AppraisedFiles(Workplace workplace, Speech speech) {
        this.workplace = workplace;
        this.speech = speech;
    }

    /** Refuses what can be refused before anything is read. */
    void check(List<String> files) {
        if (Collections.frequency(files, ProposalFile.STANDARD_INPUT) > 1) {
            throw speech.refuse("file.standard-input-twice");
        }
    }

    /**
     * The appraisals by the ids of the proposals; a proposal without an id is called as its file.
     *
     * @throws Refusal with what is wrong in every file
     */
    Map<String, Appraisal> judge(List<String> files, Appraiser appraiser, Terms terms) {
        Map<String, Appraisal> appraisals = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String file : files) {
            try {
                Sheet sheet = new ProposalFile(file, workplace, speech).read(appraiser.rulebook());
                String id = sheet.id().isBlank() ? stem(file) : sheet.id();
                if (names.putIfAbsent(id, file) != null) {
                    throw speech.refuse("proposals.same-id", id, String.valueOf(names.get(id)), file);
                }
                appraisals.put(id, appraiser.appraise(sheet, terms));
            } catch (Refusal refusal) {
                wrong.add(refusal.message());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(String.join("\n", wrong));
        }
        return appraisals;
    }

    private static String stem(String file) {
        return file.equals(ProposalFile.STANDARD_INPUT)
                ? "standard-input"
                : String.valueOf(Path.of(file).getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
    }
}
