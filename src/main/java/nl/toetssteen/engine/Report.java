package nl.toetssteen.engine;

import java.util.List;
import nl.toetssteen.rulebook.Place;
import nl.toetssteen.rulebook.RulebookDefect;

/** Takes down what is wrong with one file. */
final class Report {
    private final String file;
    private final List<RulebookDefect> defects;

    Report(String file, List<RulebookDefect> defects) {
        this.file = file;
        this.defects = defects;
    }

    void add(int line, String problem, String remedy) {
        defects.add(new RulebookDefect(at(line), problem, remedy));
    }

    Place at(int line) {
        return new Place(file, line);
    }

    /** How many defects there are so far. */
    int size() {
        return defects.size();
    }
}
