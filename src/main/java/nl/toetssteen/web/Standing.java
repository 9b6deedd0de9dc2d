package nl.toetssteen.web;

import java.io.Serializable;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it stands: never a score without how complete it is and by which rulebook.
 *
 * @param verdict its id
 * @param tone how it looks: good, fair, poor or open
 * @param words the verdict
 * @param total the total as a whole number
 * @param answered how many of the questions asked are answered
 * @param range where it can still end; null where that is told elsewhere on the page
 */
record Standing(
        String verdict,
        String tone,
        String words,
        String total,
        boolean borderline,
        int answered,
        int asked,
        String goal,
        boolean goalDeclared,
        String edition,
        @Nullable RangeWords range)
        implements Serializable {

    static Standing of(Appraisal appraisal, Rulebook rulebook, Texts texts) {
        int answered = (int)
                appraisal.facts().stream().filter(Answer.class::isInstance).count();
        String verdict = appraisal.verdict().id();
        return new Standing(
                verdict,
                tone(appraisal.verdict()),
                texts.message("verdict." + verdict),
                texts.whole(appraisal.total()),
                appraisal.borderline(),
                answered,
                answered + appraisal.open().size(),
                texts.words(rulebook.goal(appraisal.goal()).words()),
                appraisal.goalDeclared(),
                appraisal.receipt().edition(),
                null);
    }

    /** The same, with where it can still end. */
    Standing within(RangeWords reach) {
        return new Standing(
                verdict, tone, words, total, borderline, answered, asked, goal, goalDeclared, edition, reach);
    }

    /** How a verdict looks: good, fair, poor or open. */
    static String tone(Verdict verdict) {
        return switch (verdict) {
            case SUPPORT, SUPPORT_IF -> "good";
            case REWORK -> "fair";
            case DECLINE, REFER -> "poor";
            case UNDETERMINED -> "open";
        };
    }
}
