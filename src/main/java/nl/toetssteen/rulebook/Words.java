package nl.toetssteen.rulebook;

/** The same thing said in both languages. */
public record Words(String nl, String en) {

    public static final Words NONE = new Words("", "");

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return nl.isEmpty() && en.isEmpty();
    }
}
