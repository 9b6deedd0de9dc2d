package nl.toetssteen.engine;

/** Something that cannot be read on; whoever parses the whole reports it and goes on behind it. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Token last;
    private final transient Token found;
    private final String wanted;
    private final String remedy;

    Malformed(Cursor at, String wanted, String remedy) {
        super(wanted);
        this.last = at.last();
        this.found = at.peek();
        this.wanted = wanted;
        this.remedy = remedy;
    }

    /** @param begun whether something before belongs to the same part: then what is missing is missing there */
    void tell(boolean begun, Report report) {
        if (found.is(Token.Kind.FOREIGN)) {
            return;
        }
        if (begun && found.leads() || found.is(Token.Kind.FINISH)) {
            report.add(last.line(), "Behind " + last.shown() + ", " + wanted + " is missing.", remedy);
        } else {
            report.add(found.line(), "Before " + found.shown() + ", " + wanted + " is missing.", remedy);
        }
    }
}
