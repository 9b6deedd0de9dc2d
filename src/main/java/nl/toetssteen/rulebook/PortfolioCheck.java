package nl.toetssteen.rulebook;

/** The questions that portfolios are made by exist, are asked once for a proposal, and ask for what is needed. */
final class PortfolioCheck {
    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    PortfolioCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        PortfolioSpec portfolio = rulebook.contents().portfolio();
        Place file = new Place("rulebook.yaml", 1);
        names.question.demand(portfolio.amount(), file);
        rulebook.findQuestion(portfolio.amount())
                .filter(question -> question.perLine() || question.type() != QuestionType.AMOUNT)
                .ifPresent(question -> defects.add(
                        file,
                        question.id() + " does not ask for the amount of a whole proposal.",
                        "Name under 'portfolio' the question that does."));
        portfolio.labels().forEach(this::check);
    }

    private void check(PortfolioSpec.Label label) {
        names.question.demand(label.question(), label.place());
        rulebook.findQuestion(label.question())
                .filter(question -> question.perLine() || !question.type().isChoice())
                .ifPresent(question -> defects.add(
                        label.place(),
                        question.id() + " does not label a whole proposal.",
                        "Name a question with options that is not asked of each spending line."));
    }
}
