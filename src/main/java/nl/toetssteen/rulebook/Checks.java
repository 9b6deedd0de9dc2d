package nl.toetssteen.rulebook;

/** Holds the parts of a rulebook against each other: every name that is used exists, and fits its use. */
final class Checks {
    private final Rulebook rulebook;
    private final Defects defects;

    Checks(Rulebook rulebook, Defects defects) {
        this.rulebook = rulebook;
        this.defects = defects;
    }

    void run() {
        Names names = new Names(rulebook, defects);
        new UniqueCheck(rulebook, defects).run();
        new QuestionCheck(rulebook, names, defects).run();
        new MethodCheck(rulebook, names, defects).run();
        new PortfolioCheck(rulebook, names, defects).run();
        new FigureCheck(rulebook, names, defects).run();
        new DisplayCheck(rulebook, names, defects).run();
        new TableCheck(rulebook, names, defects).run();
        new LibraryCheck(rulebook, names, defects).run();
        new PatternCheck(rulebook, names, defects).run();
        new RuleCheck(rulebook, names, defects).run();
        new CardCheck(rulebook, names, defects).run();
        new CaseCheck(rulebook, names, defects).run();
        new AbsenceCheck(rulebook, defects).run();
        new CycleCheck(rulebook, defects).run();
    }
}
