package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.engine.Token.Kind;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Verb;

/** Reads one rule, from {@code rule} to {@code end}. What is wrong in one condition does not hide the next. */
final class RuleParser {
    private static final String SHAPE = "Write rule \"name\" when … then … end.";
    private static final String VERBS = "Use only finding( kcontext ); and conclude( kcontext, \"name\", \"value\" );";

    private final String theme;
    private final String file;
    private final Cursor cursor;
    private final Report report;
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Verb> verbs = new ArrayList<>();

    RuleParser(String theme, String file, List<Token> tokens, Report report) {
        this.theme = theme;
        this.file = file;
        this.cursor = new Cursor(tokens);
        this.report = report;
    }

    /** The rule as far as it can be read; none when not even its name can. */
    Optional<Rule> parse() {
        Token first = cursor.next();
        String name = cursor.peek().is(Kind.TEXT) ? cursor.next().text() : "";
        head(name);
        while (!cursor.finished()
                && !cursor.peek().isWord("then")
                && !cursor.peek().isWord("end")) {
            condition();
        }
        part(() -> cursor.word("then", SHAPE));
        while (!cursor.finished() && !cursor.peek().isWord("end")) {
            consequence();
        }
        part(() -> cursor.word("end", SHAPE));
        return name.isEmpty() ? Optional.empty() : Optional.of(rule(name, first));
    }

    private Rule rule(String name, Token first) {
        String text = file.substring(first.start(), cursor.last().end());
        return new Rule(name, theme, text, List.copyOf(patterns), List.copyOf(verbs), report.at(first.line()));
    }

    private void head(String name) {
        if (name.isEmpty() || name.contains(".")) {
            new Malformed(cursor, "the name of the rule in quotes", "Name it like \"MF-10\" or \"large-amount\".")
                    .tell(true, report);
        }
        if (!cursor.acceptWord("when")) {
            new Malformed(cursor, "'when'", SHAPE).tell(true, report);
            while (!cursor.finished()
                    && !cursor.acceptWord("when")
                    && !cursor.peek().isWord("then")) {
                cursor.next();
            }
        }
    }

    private void condition() {
        part(() -> patterns.add(new PatternParser(file, cursor, report).parse()));
    }

    private void consequence() {
        part(() -> {
            verbs.add(verb());
            cursor.sign(";", VERBS);
        });
    }

    private Verb verb() throws Malformed {
        boolean concludes = cursor.acceptWord("conclude");
        if (!concludes) {
            cursor.word("finding", VERBS);
        }
        cursor.sign("(", VERBS);
        cursor.word("kcontext", VERBS);
        Verb verb = concludes ? new Verb.Conclude(argument(), argument()) : new Verb.Find();
        cursor.sign(")", VERBS);
        return verb;
    }

    private String argument() throws Malformed {
        cursor.sign(",", VERBS);
        return cursor.take(Kind.TEXT, VERBS).text();
    }

    /** A part of a rule that may be malformed. */
    private interface Part {
        void read() throws Malformed;
    }

    private void part(Part part) {
        int from = cursor.position();
        try {
            part.read();
        } catch (Malformed malformed) {
            malformed.tell(cursor.position() > from, report);
            cursor.skipLine(from);
        }
    }
}
