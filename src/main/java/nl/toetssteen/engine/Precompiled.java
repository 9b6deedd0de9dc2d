package nl.toetssteen.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Digest;
import nl.toetssteen.vocabulary.Verbs;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/**
 * The rules of the program's own rulebook, compiled when the program was built. To compile them takes ten times as long as
 * to load them. They are used for exactly the text, vocabulary and version of Drools from which they were made.
 */
final class Precompiled {
    /** Says what was compiled, on the class path. */
    static final String NOTE = "compiled/rules.properties";

    private static final List<String> VOCABULARY =
            List.of("Answer", "Conclusion", "Fact", "Figure", "Finding", "Open", "Parameter", "Row", "Verbs");

    private Precompiled() {}

    /** The compiled rules, if they are those of these files. */
    static Optional<KieBase> find(Map<String, String> files) {
        Properties note = note();
        return digest(files).equals(note.getProperty("digest"))
                ? Optional.of(load(note.getProperty("models", "")))
                : Optional.empty();
    }

    private static Properties note() {
        Properties note = new Properties();
        try (InputStream stream = Precompiled.class.getClassLoader().getResourceAsStream(NOTE)) {
            if (stream != null) {
                note.load(stream);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return note;
    }

    private static KieBase load(String names) {
        ClassLoader loader = Verbs.class.getClassLoader();
        List<Model> models = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            try {
                models.add((Model) Class.forName(name, true, loader)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("The compiled rules are damaged: build the program again.", broken);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(
                models, KieServices.get().newKieBaseConfiguration(new Properties(), loader));
    }

    /** Of all that decides what compiling gives, in no order of the themes. */
    static String digest(Map<String, String> files) {
        StringBuilder all = new StringBuilder(DroolsAppraiser.engineVersion()).append(CompiledLogic.HEAD);
        VOCABULARY.forEach(name -> all.append(bytes(name)));
        new TreeMap<>(files)
                .forEach((theme, text) ->
                        all.append('\n').append(theme).append('\n').append(text));
        return Digest.of("compiled", all.toString());
    }

    private static String bytes(String vocabulary) {
        try (InputStream stream = Verbs.class.getResourceAsStream(vocabulary + ".class")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
