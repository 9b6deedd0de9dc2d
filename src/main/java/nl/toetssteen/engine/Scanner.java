package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.engine.Token.Kind;

/**
 * Cuts a file of rules into tokens before any other parser sees it, and reports all that could mean something else
 * to another reader: DRL is Java with the rights of the program.
 */
final class Scanner {
    private static final Pattern TOKEN = Pattern.compile(
            """
            (?<blank>[ \\t\\r\\n]+)\
            |(?<comment>//[^\\n]*)\
            |(?<text>"[^"\\n]*")\
            |(?<broken>"[^\\n]*)\
            |(?<variable>\\$\\w*)\
            |(?<word>[A-Za-z_]\\w*(?:-\\w+)*)\
            |(?<number>\\d[\\w.]*)\
            |(?<sign>==|!=|<=|>=|[<>(),;:])\
            |(?<strange>/\\*+|[^\\s"$\\w<>(),;:]+|.)\
            """);
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9.-]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][A-Za-z0-9]*");

    private final String text;
    private final Report report;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<String> strange = new LinkedHashSet<>();
    private int line = 1;
    private boolean leads = true;

    Scanner(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    /** All tokens, with the comments, and one that says that the file is finished. */
    List<Token> scan() {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            take(matcher);
        }
        flush();
        add(Kind.FINISH, "", text.length(), text.length());
        new HiddenCharacters(text, report).run();
        return tokens;
    }

    private void take(Matcher matcher) {
        if (matcher.group("blank") != null) {
            blank(matcher.group());
        } else if (matcher.group("comment") != null) {
            add(Kind.COMMENT, matcher.group(), matcher.start(), matcher.end());
        } else if (matcher.group("text") != null) {
            text(matcher);
        } else if (matcher.group("broken") != null) {
            refuse(matcher, "A text is not closed.", "Close it with a double quote in the same line.");
        } else {
            other(matcher);
        }
    }

    private void blank(String blank) {
        int breaks = (int) blank.chars().filter(character -> character == '\n').count();
        if (breaks > 0) {
            flush();
            line += breaks;
            leads = true;
        }
    }

    private void text(Matcher matcher) {
        String content = matcher.group().substring(1, matcher.group().length() - 1);
        if (LITERAL.matcher(content).matches()) {
            add(Kind.TEXT, content, matcher.start(), matcher.end());
        } else {
            refuse(
                    matcher,
                    "The text \"" + visible(content) + "\" holds other characters than a-z, 0-9, dot and hyphen.",
                    "Use an id or name as it stands in the rulebook.");
        }
    }

    private void other(Matcher matcher) {
        if (matcher.group("number") != null) {
            number(matcher);
        } else if (matcher.group("variable") != null) {
            variable(matcher);
        } else if (matcher.group("sign") != null) {
            add(Kind.SIGN, matcher.group(), matcher.start(), matcher.end());
        } else if (matcher.group("word") != null && Lexicon.knows(matcher.group())) {
            add(Kind.WORD, matcher.group(), matcher.start(), matcher.end());
        } else {
            strange.add(matcher.group());
            add(Kind.FOREIGN, matcher.group(), matcher.start(), matcher.end());
        }
    }

    private void number(Matcher matcher) {
        if (matcher.group().equals("0") || matcher.group().equals("1")) {
            add(Kind.NUMBER, matcher.group(), matcher.start(), matcher.end());
        } else {
            refuse(
                    matcher,
                    "The number " + matcher.group() + " stands in a rule; only 0 and 1 can.",
                    "Give it a name, a source and a date in parameters.yaml and read it with"
                            + " Parameter( name == \"…\", $x : number ).");
        }
    }

    private void variable(Matcher matcher) {
        if (VARIABLE.matcher(matcher.group()).matches()) {
            add(Kind.VARIABLE, matcher.group(), matcher.start(), matcher.end());
        } else {
            refuse(
                    matcher,
                    "The variable " + matcher.group() + " is not named like a variable.",
                    "Name it with a dollar sign, a small letter, then letters and digits, as $line.");
        }
    }

    private void refuse(Matcher matcher, String problem, String remedy) {
        report.add(line, problem, remedy);
        add(Kind.FOREIGN, matcher.group(), matcher.start(), matcher.end());
    }

    private void add(Kind kind, String content, int start, int end) {
        tokens.add(new Token(kind, content, start, end, line, leads));
        leads = false;
    }

    /** One defect for all that is strange in a line. */
    private void flush() {
        if (!strange.isEmpty()) {
            String all = strange.stream().map(Scanner::visible).collect(Collectors.joining("  "));
            report.add(line, "Not part of the language of rules: " + all + " .", Lexicon.remedy(strange));
            strange.clear();
        }
    }

    private static String visible(String content) {
        return HiddenCharacters.shown(content);
    }
}
