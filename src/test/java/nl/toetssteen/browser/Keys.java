package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody who has a keyboard and nothing else. Wherever Tab leads must show that it is there, with nothing before it. */
final class Keys {
    /** More often than there is something to press on any page. */
    private static final int MOST = 600;

    private static final String HERE =
            """
            async () => {
              // What a page itself does when the focus comes, it does before the next picture but one.
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const here = document.activeElement;
              if (here === document.body) { return {outside: true}; }
              const style = getComputedStyle(here);
              const box = here.getClientRects()[0];
              const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right);
              const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
              const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              return {
                outside: false,
                what: here.outerHTML.slice(0, 200),
                outline: style.outlineStyle + ' ' + style.outlineWidth,
                seen: right > left && bottom > top && hit !== null
                  && (here.contains(hit) || hit.contains(here) || hit.closest('label')?.control === here)
              };
            }
            """;

    private final Walker walker;
    private final Page page;

    Keys(Walker walker) {
        this.walker = walker;
        this.page = walker.page();
    }

    /** Presses Tab until this has the focus. */
    Keys reach(String selector) {
        for (int pressed = 0; pressed < MOST; pressed++) {
            page.keyboard().press("Tab");
            assertThatItIsSeen();
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + selector + " on " + walker.path());
    }

    private void assertThatItIsSeen() {
        Map<?, ?> here = (Map<?, ?>) page.evaluate(HERE);
        if (!Boolean.TRUE.equals(here.get("outside"))) {
            assertThat(here.get("outline"))
                    .as(here.get("what") + " on " + walker.path())
                    .isEqualTo("solid 3px");
            assertThat(here.get("seen"))
                    .as(here.get("what") + " on " + walker.path() + " is covered or out of sight")
                    .isEqualTo(true);
        }
    }

    boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** Follows the link or presses the button that has the focus, and waits for the page that it leads to. */
    Keys enter() {
        page.keyboard().press("Enter");
        walker.find("form[data-waiting]").waitFor(Walker.gone());
        page.waitForLoadState();
        return this;
    }

    /** Follows this link, or presses this button. */
    Keys go(String selector) {
        String before = page.url();
        reach(selector);
        page.waitForNavigation(this::enter);
        assertThat(page.url()).as("after " + selector).isNotEqualTo(before + "#");
        return this;
    }

    /** Chooses one of the round buttons of a group by the arrows. */
    Keys choose(String group, String option) {
        reach(group);
        page.keyboard().press("Space");
        for (int pressed = 0; pressed < MOST && !isAt(option); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(isAt(option + ":checked")).as(option).isTrue();
        return this;
    }

    /** Types into this field. */
    Keys type(String selector, String text) {
        reach(selector);
        page.keyboard().insertText(text);
        return this;
    }
}
