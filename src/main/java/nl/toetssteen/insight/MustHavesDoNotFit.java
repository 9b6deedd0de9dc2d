package nl.toetssteen.insight;

import java.util.List;

/** What must get money asks for more than there is. */
public final class MustHavesDoNotFit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String ceiling;
    private final transient List<String> ids;
    private final long needed;
    private final long available;

    MustHavesDoNotFit(String ceiling, List<String> ids, long needed, long available) {
        super(ids + " need " + needed + " of " + available + " " + ceiling);
        this.ceiling = ceiling;
        this.ids = List.copyOf(ids);
        this.needed = needed;
        this.available = available;
    }

    /** The ceiling that is too low, as {@code label=value}; empty for the budget itself. */
    public String ceiling() {
        return ceiling;
    }

    /** The proposals that must get money and count for it. */
    public List<String> ids() {
        return ids;
    }

    /** What they need at least, in EUR. */
    public long needed() {
        return needed;
    }

    /** What there is, in EUR. */
    public long available() {
        return available;
    }
}
