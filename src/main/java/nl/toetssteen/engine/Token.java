package nl.toetssteen.engine;

/**
 * A word, sign or text of a file of rules.
 *
 * @param text as it stands in the file; of a text in quotes what is between them
 * @param start where it begins in the file, counted from 0
 * @param end where it ends, exclusive
 * @param line counted from 1
 * @param leads whether it is the first in its line
 */
record Token(Kind kind, String text, int start, int end, int line, boolean leads) {

    /** What a token can be. */
    enum Kind {
        WORD("a word"),
        VARIABLE("a variable"),
        TEXT("a text in quotes"),
        NUMBER("0 or 1"),
        SIGN("a sign"),
        COMMENT("a comment"),
        /** Already reported; whoever meets it gives up quietly. */
        FOREIGN("something foreign"),
        FINISH("the end");

        private final String described;

        Kind(String described) {
            this.described = described;
        }

        String described() {
            return described;
        }
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** How it is called in a message. */
    String shown() {
        return switch (kind) {
            case FINISH -> kind.described();
            case TEXT -> '"' + text + '"';
            default -> "'" + text + "'";
        };
    }
}
