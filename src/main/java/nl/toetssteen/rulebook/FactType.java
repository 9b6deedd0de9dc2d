package nl.toetssteen.rulebook;

/** The kinds of facts that a rule can match, by their names in DRL. */
public enum FactType {
    ANSWER("Answer"),
    OPEN("Open"),
    ROW("Row"),
    PARAMETER("Parameter"),
    FIGURE("Figure"),
    CONCLUSION("Conclusion"),
    FINDING("Finding");

    private final String drl;

    FactType(String drl) {
        this.drl = drl;
    }

    /** The name in DRL. */
    public String drl() {
        return drl;
    }
}
