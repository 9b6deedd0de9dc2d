package nl.toetssteen.preview;

import com.microsoft.playwright.*;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

public class Shots {
    public static void main(String[] args) {
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            int width = Integer.parseInt(args[0]);
            BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
            Page page = context.newPage();
            page.navigate("http://localhost:8099/");
            int n = 0;
            for (int i = 1; i < args.length; i++) {
                String a = args[i];
                if (a.startsWith("go:"))
                    page.navigate(
                            a.substring(3).startsWith("/")
                                    ? "http://localhost:8099" + a.substring(3)
                                    : page.url().replaceAll("[?#].*", "").replaceAll("(/proposals/[^/]+).*", "$1") + "/"
                                            + a.substring(3));
                else if (a.startsWith("click:"))
                    page.locator(a.substring(6)).first().click();
                else if (a.startsWith("fill:")) {
                    String[] p = a.substring(5).split("=>");
                    page.locator(p[0]).first().fill(p[1]);
                } else if (a.startsWith("shot:"))
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("/tmp/shots/" + a.substring(5) + "-" + width + ".png")));
                else if (a.startsWith("slice:")) {
                    String[] q = a.substring(6).split("@");
                    double y = Double.parseDouble(q[1]);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setClip(0, y, width, Double.parseDouble(q[2]))
                            .setPath(Path.of("/tmp/shots/" + q[0] + "-" + width + ".png")));
                } else if (a.startsWith("view:"))
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("/tmp/shots/" + a.substring(5) + "-" + width + ".png")));
            }
            System.out.println(page.url());
        }
    }
}
