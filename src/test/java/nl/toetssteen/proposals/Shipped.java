package nl.toetssteen.proposals;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;

/** The rulebook that ships, read and compiled once for all tests of a run. */
public final class Shipped {
    /** The reference date of tests. */
    public static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    public static final Terms TERMS = Terms.on(DATE);
    public static final Rulebook RULEBOOK = RulebookReader.read(RulebookFolder.at(Path.of("rules")), new DrlReader());

    /** Proposals drawn from its cases. */
    public static final RandomProposals RANDOM = new RandomProposals(RULEBOOK);

    private Shipped() {}

    /** The appraiser, compiled at the first call. */
    public static Appraiser appraiser() {
        return Compiled.APPRAISER;
    }

    private static final class Compiled {
        private static final Appraiser APPRAISER = new DroolsAppraiser(RULEBOOK);
    }
}
