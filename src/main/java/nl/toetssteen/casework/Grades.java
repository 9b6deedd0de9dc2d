package nl.toetssteen.casework;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.vocabulary.Grade;

/** The grades of evidence that somebody can claim. */
public final class Grades {
    private static final List<Grade> ALL = List.of(Grade.ASSERTED, Grade.REASONED, Grade.DOCUMENTED, Grade.EVALUATED);

    private Grades() {}

    /** Weakest first. */
    public static List<Grade> all() {
        return ALL;
    }

    /** The grade with this word. */
    static Optional<Grade> find(String word) {
        return ALL.stream().filter(grade -> grade.id().equals(word)).findFirst();
    }
}
