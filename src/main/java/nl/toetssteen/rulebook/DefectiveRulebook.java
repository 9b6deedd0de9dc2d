package nl.toetssteen.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook that was refused, with all its defects in the order of their places. */
public final class DefectiveRulebook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RulebookDefect> defects;

    public DefectiveRulebook(List<RulebookDefect> defects) {
        super(defects.stream().sorted().map(RulebookDefect::toString).collect(Collectors.joining("\n")));
        this.defects = defects.stream().sorted().toList();
    }

    public List<RulebookDefect> defects() {
        return defects;
    }
}
