package nl.toetssteen.engine;

import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Term;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Open;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/** Reads a field of a fact. Which one, is settled once for a condition and not for each fact. */
interface Accessor {
    @Nullable
    Object read(Fact fact);

    /** @param type the kind of all facts that will be read */
    static Accessor of(FactType type, Term term) {
        String name = term.accessor();
        if (name.equals("line")) {
            return Fact::line;
        }
        return switch (type) {
            case ANSWER -> answer(name);
            case OPEN -> name.equals("group") ? fact -> ((Open) fact).group() : fact -> ((Open) fact).question();
            case ROW -> row(name, term.argument());
            case PARAMETER -> parameter(name);
            case FIGURE -> name.equals("number") ? fact -> ((Figure) fact).number() : fact -> ((Figure) fact).name();
            case CONCLUSION -> conclusion(name);
            case FINDING -> fact -> ((Finding) fact).rule();
        };
    }

    private static Accessor answer(String name) {
        return switch (name) {
            case "question" -> fact -> ((Answer) fact).question();
            case "choice" -> fact -> ((Answer) fact).choice();
            case "choices" -> fact -> ((Answer) fact).choices();
            case "number" -> fact -> ((Answer) fact).number();
            case "reasoned" -> fact -> ((Answer) fact).reasoned();
            case "documented" -> fact -> ((Answer) fact).documented();
            default -> throw unknown(name);
        };
    }

    private static Accessor row(String name, String column) {
        return switch (name) {
            case "table" -> fact -> ((Row) fact).table();
            case "cell" -> fact -> ((Row) fact).cell(column);
            case "number" -> fact -> ((Row) fact).number(column);
            default -> throw unknown(name);
        };
    }

    private static Accessor conclusion(String name) {
        return switch (name) {
            case "name" -> fact -> ((Conclusion) fact).name();
            case "value" -> fact -> ((Conclusion) fact).value();
            case "shown" -> fact -> ((Conclusion) fact).shown();
            case "asserted" -> fact -> ((Conclusion) fact).asserted();
            default -> throw unknown(name);
        };
    }

    private static Accessor parameter(String name) {
        return switch (name) {
            case "name" -> fact -> ((Parameter) fact).name();
            case "number" -> fact -> ((Parameter) fact).number();
            case "lapsed" -> fact -> ((Parameter) fact).lapsed();
            case "inForce" -> fact -> ((Parameter) fact).inForce();
            default -> throw unknown(name);
        };
    }

    private static IllegalArgumentException unknown(String accessor) {
        return new IllegalArgumentException("no field " + accessor);
    }
}
