package nl.toetssteen.browser;

import com.microsoft.playwright.Locator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;

/** Types the answers of a sheet into the form, page by page, as questions come up. */
final class Filling {
    private final Walker walker;
    private final Sheet sheet;
    private final boolean commas;
    private final Set<Slot> done = new HashSet<>();

    /** @param commas whether decimals are typed behind a comma */
    Filling(Walker walker, Sheet sheet, boolean commas) {
        this.walker = walker;
        this.sheet = sheet;
        this.commas = commas;
    }

    /** The answers that found a place. */
    Set<Slot> done() {
        return done;
    }

    /** Fills in the page that is shown, saving until no further question comes up. */
    void fillIn() {
        while (walker.find("fieldset[id^='line-']").count() > 0
                && walker.find("fieldset[id^='line-']").count() < sheet.lines()) {
            walker.press("button[value=add-line]");
        }
        while (fillInWhatIsShown()) {
            walker.press(".buttons button[value=save]");
        }
    }

    private boolean fillInWhatIsShown() {
        boolean any = false;
        Set<String> shown = shown();
        for (Map.Entry<Slot, Given> answer : sheet.answers().entrySet()) {
            String key = key(answer.getKey());
            if (!done.contains(answer.getKey()) && shown.contains(key)) {
                give(key, answer.getValue());
                done.add(answer.getKey());
                any = true;
            }
        }
        return any;
    }

    /** All at once: to ask the browser for each question takes longer than to type the answers. */
    private Set<String> shown() {
        Object values = walker.find("input[name=shown]").evaluateAll("all => all.map(each => each.value)");
        return ((List<?>) values).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static String key(Slot slot) {
        return slot.line() == 0 ? slot.question() : slot.question() + ":" + slot.line();
    }

    private void give(String key, Given given) {
        Value value = given.value();
        if (value instanceof Value.Chosen chosen) {
            choose(key, chosen.option());
        } else if (value instanceof Value.Several several) {
            several.options().forEach(option -> choose(key, option));
        } else if (value instanceof Value.Numeric numeric) {
            String number = numeric.number().toPlainString();
            type(key, commas ? number.replace('.', ',') : number);
        } else if (value instanceof Value.Text text) {
            type(key, text.text());
        }
        behind(key, given);
    }

    private void behind(String key, Given given) {
        boolean opened = given.evidence() != null
                || !given.note().isEmpty()
                || !given.references().isEmpty();
        Locator details = walker.find("[id='" + key + "_field'] details.claim");
        if (!opened) {
            return;
        }
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        if (given.evidence() != null) {
            choose(key + "_evidence", given.evidence().name().toLowerCase(Locale.ROOT));
        }
        type(key + "_note", given.note());
        if (!given.references().isEmpty()) {
            type(key + "_title_1", given.references().get(0).title());
            type(key + "_place_1", given.references().get(0).place());
        }
    }

    private void choose(String name, String value) {
        walker.find("input[name='" + name + "'][value='" + value + "']").check();
    }

    private void type(String id, String text) {
        walker.find("[id='" + id + "']").fill(text);
    }
}
