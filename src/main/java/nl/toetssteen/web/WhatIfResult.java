package nl.toetssteen.web;

import java.util.List;

/**
 * What other answers do to an appraisal, before and after side by side.
 *
 * @param decidedBefore what decided the verdict, in one sentence; likewise after
 * @param answers what was changed
 * @param criteria that score otherwise
 * @param gates proofs and bounds that stand otherwise
 * @param vanished findings that are there before only
 * @param appeared findings that are there after only
 * @param shifted findings that count otherwise
 * @param newly questions that are asked because of the changes, still open
 */
record WhatIfResult(
        Standing before,
        Standing after,
        String decidedBefore,
        String decidedAfter,
        List<Changed> answers,
        List<CompareViews.Change> criteria,
        List<CompareViews.Change> gates,
        List<FindingView> vanished,
        List<FindingView> appeared,
        List<CompareViews.Change> shifted,
        List<String> newly) {

    /**
     * A changed answer.
     *
     * @param key the name of its field
     * @param counts whether its question is asked, so that the answer counts
     */
    record Changed(String key, String label, String before, String after, boolean counts) {}

    /** Whether the verdict is another. */
    public boolean turned() {
        return !before.verdict().equals(after.verdict());
    }

    /** Whether the total is another, as far as it is shown. */
    public boolean moved() {
        return !before.total().equals(after.total());
    }

    /** Whether a finding came, went or counts otherwise. */
    public boolean hasFindings() {
        return !vanished.isEmpty() || !appeared.isEmpty() || !shifted.isEmpty();
    }
}
