package nl.toetssteen.engine;

import java.util.List;
import nl.toetssteen.engine.Token.Kind;

/** A place in the tokens of one rule. Its last token is never passed. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** The token before this place. */
    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    boolean finished() {
        return at == tokens.size() - 1;
    }

    boolean acceptWord(String word) {
        return pass(peek().isWord(word));
    }

    boolean acceptSign(String sign) {
        return pass(peek().isSign(sign));
    }

    private boolean pass(boolean fits) {
        if (fits) {
            next();
        }
        return fits;
    }

    void word(String word, String remedy) throws Malformed {
        if (!acceptWord(word)) {
            throw new Malformed(this, "'" + word + "'", remedy);
        }
    }

    void sign(String sign, String remedy) throws Malformed {
        if (!acceptSign(sign)) {
            throw new Malformed(this, "'" + sign + "'", remedy);
        }
    }

    Token take(Kind kind, String remedy) throws Malformed {
        if (!peek().is(kind)) {
            throw new Malformed(this, kind.described(), remedy);
        }
        return next();
    }

    int position() {
        return at;
    }

    /** Goes on to the next line, or to a word that ends a part of a rule; at least one token on, save {@code end}. */
    void skipLine(int from) {
        if (at == from && !peek().isWord("end")) {
            next();
        }
        while (!finished() && !peek().leads() && !peek().isWord("then") && !peek().isWord("end")) {
            next();
        }
    }
}
