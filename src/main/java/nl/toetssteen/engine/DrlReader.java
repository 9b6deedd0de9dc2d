package nl.toetssteen.engine;

import java.util.List;
import nl.toetssteen.rulebook.Logic;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.RulebookDefect;

/**
 * Reads files of rules by a grammar of its own that holds the closed language and nothing else, so that what a
 * rulebook can do is decided before Drools sees a character of it.
 */
public final class DrlReader implements Logic {

    @Override
    public List<Rule> read(String theme, String file, String text, List<RulebookDefect> defects) {
        return new RulesFile(theme, text, new Report(file, defects)).read();
    }
}
