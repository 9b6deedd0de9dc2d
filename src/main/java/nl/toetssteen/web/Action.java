package nl.toetssteen.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.casework.Draft;
import nl.toetssteen.casework.Lines;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;

/**
 * What a button of the form does besides saving.
 *
 * @param line the spending line concerned, or 0
 */
record Action(Kind kind, String tag, int line) {
    private static final Pattern REMOVE = Pattern.compile("remove-line:([1-9]\\d{0,2})");

    /** The buttons; an unknown one saves. */
    enum Kind {
        SAVE,
        NEXT,
        APPRAISE,
        OVERVIEW,
        ADD_LINE,
        REMOVE_LINE,
        LANGUAGE
    }

    /** Where the form stands once it is saved. */
    record Place(Rulebook rulebook, Draft draft, Theme theme, Saved saved) {}

    static Action named(String word) {
        Matcher remove = REMOVE.matcher(word);
        if (remove.matches()) {
            return new Action(Kind.REMOVE_LINE, "", Integer.parseInt(remove.group(1)));
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
            default -> draft;
        };
    }

    /** The address to go to; the page itself while something on it asks for attention. */
    String target(Place place) {
        String proposal = "/proposals/" + place.draft().id();
        String here = proposal + "/" + place.theme().id();
        return switch (kind) {
            case ADD_LINE -> here + "#line-" + place.draft().sheet().lines();
            case REMOVE_LINE -> here + "#lines";
            case LANGUAGE -> here + "?lang=" + tag;
            case APPRAISE -> hasErrors(place) ? here : proposal + "/appraisal";
            case OVERVIEW -> hasErrors(place) ? here : proposal;
            case NEXT -> hasErrors(place) || place.saved().hasNews(place.theme().id()) ? here : proposal + next(place);
            case SAVE -> here;
        };
    }

    private static boolean hasErrors(Place place) {
        return place.draft().unread().keySet().stream().anyMatch(slot -> isOf(place.theme(), slot));
    }

    private static boolean isOf(Theme theme, Slot slot) {
        return theme.questions().stream().anyMatch(question -> question.id().equals(slot.question()));
    }

    // After the last page comes the appraisal.
    private static String next(Place place) {
        List<Theme> themes = place.rulebook().themes();
        int next = themes.indexOf(place.theme()) + 1;
        return next < themes.size() ? "/" + themes.get(next).id() : "/appraisal";
    }
}
