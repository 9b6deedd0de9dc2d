package nl.toetssteen.rulebook;

/** Reads what {@code rulebook.yaml} says about portfolios. */
final class PortfolioReader {
    private PortfolioReader() {}

    /** What stands under {@code portfolio}, if anything does. */
    static PortfolioSpec spec(Entry method) {
        return method.has("portfolio") ? method.entry("portfolio").read(PortfolioReader::of) : PortfolioSpec.NONE;
    }

    private static PortfolioSpec of(Entry entry) {
        return new PortfolioSpec(entry.text("amount"), entry.optionalEntries("labels", PortfolioReader::label));
    }

    private static PortfolioSpec.Label label(Entry entry) {
        return new PortfolioSpec.Label(entry.name("id"), entry.text("question"), entry.languages(), entry.place());
    }
}
