package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.Token.Kind;
import nl.toetssteen.rulebook.Rule;

/** One file of rules in reading, rule by rule. */
final class RulesFile {
    private final String theme;
    private final String text;
    private final Report report;
    private final List<Token> tokens;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int at;

    RulesFile(String theme, String text, Report report) {
        this.theme = theme;
        this.text = text;
        this.report = report;
        this.tokens = new Scanner(text, report).scan();
    }

    List<Rule> read() {
        while (!tokens.get(at).is(Kind.FINISH)) {
            if (startsRule(at)) {
                rule();
            } else {
                between();
            }
        }
        return rules;
    }

    /** Not the field of a Finding, which a comparison follows. */
    private boolean startsRule(int index) {
        return tokens.get(index).isWord("rule")
                && !tokens.get(index + 1).is(Kind.SIGN)
                && !tokens.get(index + 1).isWord("in");
    }

    private void between() {
        Token token = tokens.get(at);
        at++;
        if (!token.is(Kind.COMMENT)) {
            outside(token);
        } else if (!token.leads()) {
            report.add(token.line(), "A comment stands behind something else.", "Give it a line of its own.");
        }
    }

    private void outside(Token token) {
        if (!token.is(Kind.FOREIGN)) {
            report.add(
                    token.line(),
                    token.shown() + " stands outside a rule.",
                    "A file holds rules and comments on lines of their own; remove it.");
        }
        skipLine();
    }

    private void skipLine() {
        while (!tokens.get(at).is(Kind.FINISH) && !tokens.get(at).leads()) {
            at++;
        }
    }

    private void rule() {
        int before = report.size();
        List<Token> own = take();
        boolean foreign = own.stream().anyMatch(token -> token.is(Kind.FOREIGN));
        new RuleParser(theme, text, own, report).parse().ifPresent(rule -> {
            boolean whole = report.size() == before && !foreign;
            new RuleForm(rule, whole, report).run();
            unique(rule);
            if (whole && report.size() == before) {
                rules.add(rule);
            }
        });
    }

    /** The tokens of this rule, and one that says that it is finished. */
    private List<Token> take() {
        List<Token> own = new ArrayList<>();
        boolean ended;
        do {
            ended = tokens.get(at).isWord("end");
            keep(tokens.get(at), own);
            at++;
        } while (!ended && !tokens.get(at).is(Kind.FINISH) && !startsRule(at));
        Token last = own.get(own.size() - 1);
        own.add(new Token(Kind.FINISH, "", last.end(), last.end(), last.line(), false));
        return own;
    }

    private void keep(Token token, List<Token> own) {
        if (token.is(Kind.COMMENT)) {
            report.add(token.line(), "A comment stands inside a rule.", "Put it on a line before the rule.");
        } else {
            own.add(token);
        }
    }

    private void unique(Rule rule) {
        Integer first = lines.putIfAbsent(rule.name(), rule.place().line());
        if (first != null) {
            report.add(
                    rule.place().line(),
                    "There is a rule \"" + rule.name() + "\" in line " + first + " already.",
                    "Give each rule its own name.");
        }
    }
}
