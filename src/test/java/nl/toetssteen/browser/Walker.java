package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.web.Served;
import org.jspecify.annotations.Nullable;

/** Somebody at a screen. Closing asserts that no page complained or asked anything of another site. */
final class Walker implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** In pixels; a telephone is not wider. */
    private static final int NARROW = 390;

    private static final int NARROWEST = 320;

    /** Of a picture in pixels: of a page of a hundred screens the first six say enough. */
    private static final int TALLEST = 6_000;

    /**
     * What somebody sits at.
     *
     * @param width in pixels
     * @param scripts whether JavaScript is on
     */
    record Screen(Language language, int width, boolean scripts) {
        @Override
        public String toString() {
            return language.tag() + "-" + width + (scripts ? "" : "-without-scripts");
        }
    }

    /** In milliseconds. */
    private static final double LONG_WORK = 120_000;

    private final Screen screen;
    private final Account person;
    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean failed;

    /** The answer that brought the page, if it can still be read. */
    private @Nullable Response shown;

    Walker(Screen screen, int port, Account person) {
        this.person = person;
        this.screen = screen;
        this.home = "http://127.0.0.1:" + port;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width(), 900)
                        .setJavaScriptEnabled(screen.scripts())
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        page = context.newPage();
        // A browser says of every refused form that it failed to load; that the page helps on is what is looked at
        // here. Of what leaving a page cuts short, htmx says so too.
        page.onConsoleMessage(message -> complain(
                message.type().equals("error")
                        && !message.text().contains("status of 422")
                        && !message.text().matches("htmx:(sendAbort|afterRequest),.*"),
                "console: " + message.text()));
        page.onPageError(error -> complain(true, "error: " + error));
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
                shown = response;
            }
        });
        page.onRequestFailed(request -> failed = true);
        page.onRequest(request -> complain(!request.url().startsWith(home + "/"), "asks " + request.url()));
        signIn();
        go("/?lang=" + screen.language().tag());
        assertThat(page.locator("html").getAttribute("lang"))
                .isEqualTo(screen.language().tag());
    }

    private void signIn() {
        FormData fields =
                FormData.create().set("name", person.identity().signIn()).set("password", Served.PASSWORD);
        context.request()
                .post(home + "/sign-in", RequestOptions.create().setForm(fields).setMaxRedirects(0));
    }

    private void complain(boolean really, String complaint) {
        if (really) {
            complaints.add(page.url() + " " + complaint);
        }
    }

    Page page() {
        return page;
    }

    Walker go(String path) {
        page.navigate(home + path);
        return this;
    }

    /** The path of the page that is shown. */
    String path() {
        return page.url().substring(home.length());
    }

    /** The id of whoever sits here. */
    String person() {
        return person.id();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The name by which whoever sits here signs in. */
    String name() {
        return person.identity().signIn();
    }

    /** Presses what leads to another page, and waits for that. */
    Walker press(String selector) {
        return press(find(selector));
    }

    /** Presses the first of these, and waits for the page that it leads to. */
    Walker press(Locator buttons) {
        buttons.first().click();
        // A form that is just being saved by itself goes a moment later.
        find("form[data-waiting]").waitFor(gone());
        page.waitForLoadState();
        return this;
    }

    static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    /** Waits until a page shows this, however often it is asked for anew meanwhile. */
    void waitFor(String selector) {
        find(selector).waitFor(new Locator.WaitForOptions().setTimeout(LONG_WORK));
    }

    /** The text of a file at this address, fetched with the cookies of this browser. */
    String download(String path) {
        return context.request().get(home + path).text();
    }

    /** The bytes of such a file. */
    byte[] bytes(String path) {
        return context.request().get(home + path).body();
    }

    /** Takes a picture of the page where scripts are on; it must fit the screen from left to right in any case. */
    Walker look(String name) {
        // Without scripts the pages look the same: one picture is enough.
        if (screen.scripts()) {
            picture(name);
        }
        fits(screen.width());
        if (screen.width() <= NARROW) {
            // As when the letters of a wide screen are made four times as large.
            page.setViewportSize(NARROWEST, 900);
            fits(NARROWEST);
            page.setViewportSize(screen.width(), 900);
        }
        return this;
    }

    private void fits(int width) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + path())
                .isLessThanOrEqualTo(width);
    }

    private void picture(String name) {
        int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, screen.width(), Math.min(height, TALLEST))
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setPath(SCREENSHOTS.resolve(name + "-" + screen + ".jpg")));
    }

    /** Takes a picture for the docs of what is on the screen. */
    void paint(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(
                        Path.of("docs", "images", name + "-" + screen.language().tag() + ".png")));
    }

    /** Looks, and asks axe for barriers and the Nu HTML checker for errors. Needs scripts. */
    Walker check(String name) {
        look(name);
        if (!Browsing.EVERYWHERE && screen.width() <= NARROW && name.hashCode() % 2 != 0) {
            // The same page of the same parts is looked at on a wide screen; of the narrow ones half is.
            return this;
        }
        assertThat(Markup.errors(source())).as("markup of " + path()).isEmpty();
        AxeResults results =
                new AxeBuilder(page).setLegacyMode(true).options(barriersOnly()).analyze();
        assertThat(results.getPasses()).as("axe ran on " + path()).isNotEmpty();
        assertThat(results.getViolations())
                .as("barriers on " + path())
                .extracting(violation -> violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
        return this;
    }

    /** The page as the server sent it. */
    private String source() {
        Response answer = shown;
        return answer == null ? page.content() : answer.text();
    }

    /** Of all that is right one example is enough; listing every element of it takes longer than finding it. */
    private AxeRunOptions barriersOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // The colours are the same on every screen, and looking at each letter takes longer than all else.
        AxeRuleOptions contrast = new AxeRuleOptions();
        contrast.setEnabled(screen.width() > NARROW);
        options.setRules(Map.of("color-contrast", contrast));
        return options;
    }

    /** Opens all that is folded. */
    void unfold() {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    /** Cuts the line to the server, or mends it. */
    Walker offline(boolean cut) {
        context.setOffline(cut);
        return this;
    }

    /** Presses a button of which the page never comes. */
    void tryToPress(String selector) {
        failed = false;
        find(selector).first().click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> failed);
        page.waitForTimeout(500);
    }

    /** Goes back as by the button of the browser. */
    void back() {
        page.goBack();
        page.waitForLoadState();
    }

    /** The server no longer knows who sits here; the page stays as it is. */
    Walker endSession() {
        context.clearCookies();
        return this;
    }

    /** A refusal by the server is said by the browser too; whoever provokes one forgets it. */
    Walker forgive() {
        complaints.clear();
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
