package nl.toetssteen.web;

import java.util.List;

/**
 * An appraisal as its page shows it, in the order of the page.
 *
 * @param decided what decided the verdict, in one sentence
 * @param stillToProve the proofs that decided it, when proofs did
 * @param warnings numbers of the form that do not agree
 * @param objections findings that block
 */
record AppraisalView(
        Standing standing,
        String decided,
        List<String> stillToProve,
        List<Warnings.Warning> warnings,
        List<FindingView> pro,
        List<FindingView> contra,
        List<FindingView> objections,
        List<Bound> bounds,
        List<ProofView> proofs,
        ScoreView score,
        List<Spending> budget,
        List<BreakdownView> breakdowns,
        List<FindingView> pleads,
        List<FindingView> critique,
        List<FindingView> asides,
        List<FindingView> conditions,
        List<OpenView> open,
        int mayApply,
        FiguresView figures,
        List<CaseView> cases,
        Receipt receipt) {

    /** A bound on the verdict and what would lift it. */
    record Bound(String words, String allows, String cure) {}

    /** A proof that the goal demands. */
    record ProofView(String state, String stateWords, String asks, String cure, List<Rule> rules) {}

    /**
     * A rule to go to.
     *
     * @param name by which people know it: its name where it has a card, else what it concludes
     * @param coded whether that is a name
     */
    record Rule(String name, String href, String title, boolean coded) {}

    /** A spending line with what it is by each breakdown, and what rules concluded about it. */
    record Spending(String name, String amount, List<Kind> kinds, List<Concluded> concluded) {}

    /** What a spending line is by a breakdown. */
    record Kind(String title, String words, boolean known) {}

    /** A conclusion in words. */
    record Concluded(String words, String grade, String href) {}

    /** An open question with the rules that wait for it. */
    record OpenView(String theme, String label, String href, List<Rule> rules) {}

    /** What is needed to redo the appraisal. */
    record Receipt(
            String date,
            String edition,
            String goal,
            String rulebook,
            String answers,
            String weights,
            String outcome,
            String program,
            String engine) {}
}
