package nl.toetssteen.appraisal;

import java.math.BigDecimal;

/**
 * Writes canonical JSON (RFC 8785) at once, without building and sorting a tree: whoever writes names the keys of an
 * object in their order. Numbers other than integers are written as text, exactly.
 */
final class Canonical {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(8192);
    private boolean first = true;

    Canonical object() {
        return open('{');
    }

    Canonical array() {
        return open('[');
    }

    private Canonical open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    Canonical endObject() {
        return close('}');
    }

    Canonical endArray() {
        return close(']');
    }

    private Canonical close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    Canonical key(String key) {
        separate();
        quote(key);
        out.append(':');
        first = true;
        return this;
    }

    Canonical text(String text) {
        separate();
        quote(text);
        return this;
    }

    Canonical number(BigDecimal number) {
        return text(number.stripTrailingZeros().toPlainString());
    }

    Canonical integer(int number) {
        separate();
        out.append(number);
        return this;
    }

    Canonical truth(boolean truth) {
        separate();
        out.append(truth);
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        out.append('"');
        int plain = plain(text);
        if (plain == text.length()) {
            out.append(text);
        } else {
            out.append(text, 0, plain);
            for (int index = plain; index < text.length(); index++) {
                append(text.charAt(index));
            }
        }
        out.append('"');
    }

    /** How many letters at the beginning can be written as they are: nearly always all. */
    private static int plain(String text) {
        int index = 0;
        while (index < text.length() && !isSpecial(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isSpecial(char letter) {
        return letter < ' ' || letter == '"' || letter == '\\';
    }

    private void append(char letter) {
        if (letter == '"' || letter == '\\') {
            out.append('\\').append(letter);
        } else if (letter < ' ') {
            control(letter);
        } else {
            out.append(letter);
        }
    }

    private void control(char letter) {
        int known = "\b\t\n\f\r".indexOf(letter);
        if (known >= 0) {
            out.append('\\').append("btnfr".charAt(known));
        } else {
            out.append("\\u00").append(HEX.charAt(letter >> 4)).append(HEX.charAt(letter & 15));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
