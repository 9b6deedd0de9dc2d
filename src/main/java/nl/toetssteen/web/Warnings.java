package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.FailedCheck;
import nl.toetssteen.appraisal.FormChecks;
import nl.toetssteen.rulebook.Rulebook;

/** Says which numbers of the form do not agree. */
final class Warnings {
    private final Rulebook rulebook;
    private final Texts texts;

    Warnings(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
    }

    /** A check that fails, with the page and the field to go to. */
    record Warning(String words, String theme, String key) {}

    List<Warning> of(Appraisal appraisal) {
        return FormChecks.failing(rulebook, appraisal.sheet(), appraisal.terms().date()).stream()
                .map(this::warning)
                .toList();
    }

    private Warning warning(FailedCheck check) {
        String theme = rulebook.question(check.question()).theme();
        return new Warning(texts.words(check.message()), theme, check.question());
    }
}
