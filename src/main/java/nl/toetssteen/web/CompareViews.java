package nl.toetssteen.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a proposal: answer by answer, criterion by criterion, finding by finding. */
final class CompareViews {
    private final Rulebook rulebook;
    private final Texts texts;

    CompareViews(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
    }

    /** Something that was one thing and is another. */
    record Change(String what, String code, String href, String before, String after) {}

    List<Change> answers(Draft one, Draft other) {
        SortedSet<Slot> slots = new TreeSet<>(one.sheet().answers().keySet());
        slots.addAll(other.sheet().answers().keySet());
        slots.addAll(one.unread().keySet());
        slots.addAll(other.unread().keySet());
        return slots.stream()
                .filter(slot -> !same(one, other, slot))
                .map(slot -> new Change(label(slot), "", "", said(one, slot), said(other, slot)))
                .toList();
    }

    private static boolean same(Draft one, Draft other, Slot slot) {
        return one.sheet().at(slot).equals(other.sheet().at(slot))
                && Objects.equals(one.unread().get(slot), other.unread().get(slot));
    }

    private String label(Slot slot) {
        return rulebook.findQuestion(slot.question())
                .map(question -> Labels.of(question, slot, texts))
                .orElse(slot.toString());
    }

    private String said(Draft draft, Slot slot) {
        Typed unread = draft.unread().get(slot);
        if (unread != null) {
            return texts.message("compare.unread", String.join(", ", unread.values()));
        }
        Given given = draft.sheet().at(slot);
        String value = rulebook.findQuestion(slot.question())
                .filter(question -> !given.isUnknown())
                .map(question -> new ValueWords(texts).of(question, given.value()))
                .orElse(texts.message("answer.unknown"));
        return given.evidence() == null
                ? value
                : value + " (" + texts.message("grade." + given.evidence().id()) + ")";
    }

    List<Change> scores(Appraisal before, Appraisal after) {
        Map<String, CriterionScore> then = new LinkedHashMap<>();
        before.criteria().forEach(score -> then.put(score.criterion(), score));
        return after.criteria().stream()
                .filter(score -> !score.equals(then.get(score.criterion())))
                .map(score -> new Change(
                        texts.words(rulebook.criterion(score.criterion()).words()),
                        "",
                        "",
                        score(then.get(score.criterion())),
                        score(score)))
                .toList();
    }

    private String score(@Nullable CriterionScore score) {
        return score == null || !score.applies() ? texts.message("score.does-not-apply") : texts.whole(score.score());
    }

    List<Change> findings(Appraisal before, Appraisal after) {
        Map<String, ScoredFinding> then = byKey(before);
        Map<String, ScoredFinding> now = byKey(after);
        Map<String, ScoredFinding> all = new LinkedHashMap<>(then);
        all.putAll(now);
        return all.entrySet().stream()
                .filter(entry -> !said(then.get(entry.getKey())).equals(said(now.get(entry.getKey()))))
                .map(entry -> change(entry.getValue(), then.get(entry.getKey()), now.get(entry.getKey())))
                .toList();
    }

    private Change change(ScoredFinding finding, @Nullable ScoredFinding then, @Nullable ScoredFinding now) {
        String title = rulebook.cardOf(finding.rule())
                .map(card -> texts.words(card.title()))
                .orElse(finding.rule());
        String line = finding.line() == 0 ? "" : " (" + texts.message("line.number", finding.line()) + ")";
        return new Change(title + line, finding.rule(), "/rules/" + finding.rule(), said(then), said(now));
    }

    private static Map<String, ScoredFinding> byKey(Appraisal appraisal) {
        Map<String, ScoredFinding> byKey = new LinkedHashMap<>();
        appraisal.findings().forEach(finding -> byKey.put(finding.rule() + "#" + finding.line(), finding));
        return byKey;
    }

    private String said(@Nullable ScoredFinding finding) {
        if (finding == null) {
            return texts.message("compare.absent");
        }
        String effect = texts.message("effect." + finding.effect().id());
        return finding.points() == 0 ? effect : effect + ", " + texts.points(finding.points());
    }
}
