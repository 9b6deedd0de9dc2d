package nl.toetssteen.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a rulebook, by their paths with forward slashes. */
public final class RulebookFolder {
    private static final String ROOT = "rules/";
    private static final String MARKER = ROOT + "rulebook.yaml";

    /** A folder that was named by mistake may hold a whole disk. */
    private static final int DEEPEST = 6;

    private static final int MOST_FILES = 10_000;

    private final String origin;
    private final SortedMap<String, byte[]> files;

    private RulebookFolder(String origin, Map<String, byte[]> files) {
        this.origin = origin;
        SortedMap<String, byte[]> parts = new TreeMap<>(files);
        parts.keySet().removeIf(path -> !isPart(path));
        this.files = Collections.unmodifiableSortedMap(parts);
    }

    /** The rulebook in a directory; a directory that is not there has no files. */
    public static RulebookFolder at(Path directory) {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            collect(directory, files);
        }
        return new RulebookFolder(directory.toString(), files);
    }

    private static void collect(Path directory, Map<String, byte[]> files) {
        try (Stream<Path> paths = Files.walk(directory.toRealPath(), DEEPEST)) {
            Path root = directory.toRealPath();
            paths.filter(Files::isRegularFile).limit(MOST_FILES).forEach(path -> put(files, root, path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void put(Map<String, byte[]> files, Path directory, Path path) {
        String name = directory.relativize(path).toString().replace('\\', '/');
        if (isPart(name)) {
            try (InputStream in = Files.newInputStream(path)) {
                files.put(name, isRead(name) ? head(in) : new byte[0]);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Hidden files and notes in Markdown may lie in a rulebook, but are no part of it. */
    private static boolean isPart(String name) {
        return !name.endsWith(".md") && !name.startsWith(".") && !name.contains("/.");
    }

    /** Whether it is read; what else lies in the folder is only named. */
    static boolean isRead(String name) {
        return name.endsWith(".yaml") || name.endsWith(".csv") || name.endsWith(".drl");
    }

    /** One byte more than the limit is enough to see that a file is too large. */
    private static byte[] head(InputStream in) throws IOException {
        return in.readNBytes(FileText.LIMIT + 1);
    }

    /** The rulebook that is packed with the program, in {@code rules/} on the class path. */
    public static RulebookFolder onClassPath() {
        return onClassPath(RulebookFolder.class.getClassLoader());
    }

    static RulebookFolder onClassPath(ClassLoader loader) {
        URL marker = loader.getResource(MARKER);
        try {
            return marker == null ? new RulebookFolder("the class path", Map.of()) : beside(marker);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RulebookFolder beside(URL marker) throws IOException {
        // Inside a packaged program the jar lies in a jar; its own connection knows how to list it.
        if (marker.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            return in(connection);
        }
        return at(Path.of(URI.create(marker.toString())).resolveSibling(""));
    }

    private static RulebookFolder in(JarURLConnection connection) throws IOException {
        String prefix = prefix(connection.getEntryName());
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && name.startsWith(prefix) && isPart(name.substring(prefix.length()))) {
                    files.put(name.substring(prefix.length()), head(jar.getInputStream(entry)));
                }
            }
        }
        return new RulebookFolder(connection.getURL().toString(), files);
    }

    private static String prefix(@Nullable String marker) {
        return marker == null ? ROOT : marker.substring(0, marker.lastIndexOf('/') + 1);
    }

    /** A rulebook from text by path. */
    public static RulebookFolder of(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new RulebookFolder("memory", files);
    }

    /** A rulebook from bytes by path, as {@link #files} gives them. */
    public static RulebookFolder ofFiles(String origin, Map<String, byte[]> files) {
        return new RulebookFolder(origin, files);
    }

    /** All files by path, sorted; what is not read is there without content. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> copy = new TreeMap<>();
        files.forEach((path, content) -> copy.put(path, content.clone()));
        return copy;
    }

    /** Where it was found, for messages. */
    public String origin() {
        return origin;
    }

    /** All paths, sorted. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The bytes of a file, cut off just after the largest size that is read; none when there is no such file. */
    byte[] bytes(String path) {
        return files.getOrDefault(path, new byte[0]);
    }

    /** This rulebook with one file put in place. */
    public RulebookFolder with(String path, byte[] content) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, content.clone());
        return new RulebookFolder(origin, changed);
    }

    /** This rulebook without one file. */
    public RulebookFolder without(String path) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(path);
        return new RulebookFolder(origin, changed);
    }
}
