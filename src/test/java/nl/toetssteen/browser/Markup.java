package nl.toetssteen.browser;

import java.io.File;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker. It runs in a class loader of its own, from the folder into which the build copies it: it wants other
 * versions of libraries than the program.
 */
final class Markup {
    private static final Path LIBRARIES = Path.of("target", "nu");
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
    private static final ClassLoader LOADER = loader();

    /** Pages are often looked at twice. */
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    /** A checker reads its grammar for seconds, and can be used by one thread at a time. */
    private static final ThreadLocal<Markup> CHECKERS = ThreadLocal.withInitial(Markup::new);

    private final Object checker;
    private final Faults faults = new Faults();

    private Markup() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            Class<?> type = LOADER.loadClass("nu.validator.validation.SimpleDocumentValidator");
            checker = type.getConstructor(boolean.class).newInstance(false);
            type.getMethod("setUpMainSchema", String.class, ErrorHandler.class).invoke(checker, SCHEMA, faults);
            type.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
                    .invoke(checker, faults, false, false);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static ClassLoader loader() {
        File[] jars = LIBRARIES.toFile().listFiles((folder, name) -> name.endsWith(".jar"));
        if (jars == null || jars.length == 0) {
            throw new IllegalStateException(
                    "the build copies the HTML checker to " + LIBRARIES + ": run mvn process-test-resources");
        }
        return new URLClassLoader(
                Stream.of(jars).map(Markup::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(File jar) {
        try {
            return jar.toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is wrong with a page: line, and why. */
    static List<String> errors(String html) {
        return KNOWN.computeIfAbsent(html, page -> CHECKERS.get().check(page));
    }

    private List<String> check(String html) {
        faults.found.clear();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            checker.getClass()
                    .getMethod("checkHtmlInputSource", InputSource.class)
                    .invoke(checker, new InputSource(new StringReader(html)));
        } catch (InvocationTargetException failure) {
            faults.found.add(String.valueOf(failure.getCause()));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        } finally {
            thread.setContextClassLoader(before);
        }
        return List.copyOf(faults.found);
    }

    /** Errors count; advice does not. */
    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException advice) {
            // Nothing is wrong.
        }

        @Override
        public void error(SAXParseException error) {
            found.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
