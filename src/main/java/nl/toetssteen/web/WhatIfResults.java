package nl.toetssteen.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Difference;
import nl.toetssteen.casework.WhatIf;
import nl.toetssteen.rulebook.Rulebook;

/** Puts in words what other answers do. */
final class WhatIfResults {
    private final Rulebook rulebook;
    private final WhatIf.Trial trial;
    private final Texts texts;
    private final CompareViews views;

    WhatIfResults(Rulebook rulebook, WhatIf.Trial trial, Texts texts) {
        this.rulebook = rulebook;
        this.trial = trial;
        this.texts = texts;
        this.views = new CompareViews(rulebook, texts);
    }

    WhatIfResult of(Appraise appraise, Panels panels) {
        Appraisal before = appraise.appraise(trial.base().draft());
        return of(before, trial.changes().isEmpty() ? before : appraise.appraise(trial.after()), panels);
    }

    private WhatIfResult of(Appraisal before, Appraisal after, Panels panels) {
        Difference difference = Difference.between(before, after);
        DecidedWords decided = new DecidedWords(rulebook, texts);
        return new WhatIfResult(
                panels.of(before, texts),
                panels.of(after, texts),
                decided.decided(before),
                decided.decided(after),
                answers(after),
                views.scores(difference),
                views.gates(difference),
                findings(before, difference.vanished()),
                findings(after, difference.appeared()),
                views.findings(difference.shifted()),
                newly());
    }

    private List<WhatIfResult.Changed> answers(Appraisal after) {
        Set<String> ignored = after.ignored().stream().map(FieldKey::of).collect(Collectors.toSet());
        return views.answers(trial.base().draft(), trial.after()).stream()
                .map(change -> new WhatIfResult.Changed(
                        change.code(),
                        change.what(),
                        change.before(),
                        change.after(),
                        !ignored.contains(change.code())))
                .toList();
    }

    private List<FindingView> findings(Appraisal appraisal, List<ScoredFinding> findings) {
        FactViews facts =
                new FactViews(rulebook, appraisal, "/proposals/" + trial.after().id(), texts);
        return new FindingViews(rulebook, appraisal, facts, texts).of(findings);
    }

    private List<String> newly() {
        return new News(rulebook, trial.base().draft(), trial.after())
                .newly(texts).stream().map(Saved.Newly::label).toList();
    }
}
