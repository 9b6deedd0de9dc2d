package nl.toetssteen.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.casework.Lines;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a button of the form does besides saving.
 *
 * @param tag the language or the field concerned, or an empty string
 * @param line the spending line concerned, or 0
 */
record Action(Kind kind, String tag, int line) {
    private static final String DROP_WORD = "drop:";
    private static final Pattern REMOVE = Pattern.compile("remove-line:([1-9]\\d{0,2})");

    /** The buttons; an unknown one saves. */
    enum Kind {
        SAVE,
        NEXT,
        APPRAISE,
        OVERVIEW,
        ADD_LINE,
        REMOVE_LINE,
        DROP,
        LANGUAGE
    }

    /** Where the form stands once it is saved. */
    record Place(Draft draft, Leaf leaf, Saved saved, @Nullable String next) {

        String here() {
            return leaf.address(draft.id());
        }

        boolean hasErrors() {
            return draft.unread().keySet().stream().anyMatch(leaf::asks);
        }
    }

    static Action named(String word) {
        Matcher remove = REMOVE.matcher(word);
        if (remove.matches()) {
            return new Action(Kind.REMOVE_LINE, "", Integer.parseInt(remove.group(1)));
        }
        if (word.startsWith(DROP_WORD)) {
            return new Action(Kind.DROP, word.substring(DROP_WORD.length()), 0);
        }
        return switch (word) {
            case "next" -> new Action(Kind.NEXT, "", 0);
            case "appraise" -> new Action(Kind.APPRAISE, "", 0);
            case "overview" -> new Action(Kind.OVERVIEW, "", 0);
            case "add-line" -> new Action(Kind.ADD_LINE, "", 0);
            case "lang-nl", "lang-en" -> new Action(Kind.LANGUAGE, word.substring(5), 0);
            default -> new Action(Kind.SAVE, "", 0);
        };
    }

    /** The proposal with one spending line more or less, if that is what the button does. */
    Draft change(Draft draft) {
        return switch (kind) {
            case ADD_LINE -> Lines.add(draft);
            case REMOVE_LINE -> Lines.remove(draft, line);
            case DROP -> FieldKey.parse(tag).map(slot -> dropped(draft, slot)).orElse(draft);
            default -> draft;
        };
    }

    private static Draft dropped(Draft draft, Slot slot) {
        return draft.with(draft.sheet().with(slot, Given.of(Value.UNKNOWN)), draft.unread());
    }

    /** The address to go to; the page itself while something on it asks for attention. */
    String target(Place place) {
        String proposal = "/proposals/" + place.draft().id();
        String here = place.here();
        return switch (kind) {
            case ADD_LINE -> here + "#line-" + place.draft().sheet().lines();
            case REMOVE_LINE -> here + "#lines";
            case DROP -> here + "#ignored";
            case LANGUAGE -> here + "?lang=" + tag;
            case APPRAISE -> place.hasErrors() ? here : proposal + "/appraisal";
            case OVERVIEW -> place.hasErrors() ? here : proposal;
            case NEXT -> place.hasErrors() || place.saved().hasNews(place.leaf()) ? here : next(place);
            case SAVE -> here;
        };
    }

    // After the last page the answers are checked.
    private static String next(Place place) {
        String next = place.next();
        return next == null ? "/proposals/" + place.draft().id() + "/check" : next;
    }
}
