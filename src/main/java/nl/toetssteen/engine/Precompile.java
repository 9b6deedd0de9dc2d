package nl.toetssteen.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/** Compiles the rules of a rulebook into class files, as part of building the program. */
public final class Precompile {
    private static final String MODELS = "META-INF/kie/nl.toetssteen/rulebook/drools-model";

    private final Path classes;

    private Precompile(Path classes) {
        this.classes = classes;
    }

    /**
     * Compiles anew when what is there is not of these rules.
     *
     * @param args the folder of the rulebook, and the folder with classes to add to
     */
    public static void main(String[] args) throws IOException {
        new Precompile(Path.of(args[1])).run(logic(Path.of(args[0])));
    }

    private static Map<String, String> logic(Path rulebook) throws IOException {
        Map<String, String> byTheme = new TreeMap<>();
        try (Stream<Path> themes = Files.list(rulebook)) {
            for (Path theme : (Iterable<Path>) themes::iterator) {
                Path file = theme.resolve("rules.drl");
                if (Files.exists(file)) {
                    byTheme.put(String.valueOf(theme.getFileName()), Files.readString(file));
                }
            }
        }
        return byTheme;
    }

    private void run(Map<String, String> logic) throws IOException {
        Path note = classes.resolve(Precompiled.NOTE);
        String digest = Precompiled.digest(logic);
        if (!Files.exists(note) || !Files.readString(note).contains("digest=" + digest)) {
            remove(classes.resolve("compiled"));
            InternalKieModule module = CompiledLogic.build(logic);
            module.getFileNames().stream()
                    .filter(name -> name.startsWith("compiled/") && name.endsWith(".class"))
                    .forEach(name -> write(name, module.getBytes(name)));
            write(note, digest, models(module));
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(each);
                }
            }
        }
    }

    private void write(String name, byte[] bytes) {
        try {
            Path file = classes.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** The names of the generated models: the lines after the version. */
    private static String models(InternalKieModule module) {
        String text = new String(module.getBytes(MODELS), StandardCharsets.UTF_8);
        return String.join(",", text.lines().skip(1).toList());
    }

    private static void write(Path note, String digest, String models) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("digest", digest);
        properties.setProperty("models", models);
        try (OutputStream stream = Files.newOutputStream(note)) {
            properties.store(stream, "Made by the build.");
        }
    }
}
