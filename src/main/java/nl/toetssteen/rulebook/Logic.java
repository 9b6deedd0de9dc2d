package nl.toetssteen.rulebook;

import java.util.List;

/** Reads DRL. The engine does it; the rulebook only knows the outcome. */
public interface Logic {

    /**
     * Parses a file of rules and holds it against the closed condition language.
     *
     * @param theme the theme it belongs to
     * @param file its path from the rulebook's folder
     * @param text its contents
     * @param defects takes all that is wrong with it
     * @return the rules that are well formed, in the order of the file
     */
    List<Rule> read(String theme, String file, String text, List<RulebookDefect> defects);
}
