package nl.toetssteen.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.RulebookDefect;
import nl.toetssteen.vocabulary.Verbs;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;

/** Compiles files of rules into a knowledge base. */
final class CompiledLogic {
    /** Outside the packages of the program, in which Spring looks for its parts. */
    private static final String PACKAGE = "compiled.rules";

    /** On one line with the first line of the file, so that lines keep their numbers. */
    static final String HEAD = "package " + PACKAGE + "; import nl.toetssteen.vocabulary.*;"
            + " import static nl.toetssteen.vocabulary.Verbs.*; ";

    /** In the jar that holds all jars, only our own class loader knows the vocabulary. */
    private static final ClassLoader LOADER = Verbs.class.getClassLoader();

    static {
        System.setProperty("drools.lang.level", "DRL10");
    }

    private CompiledLogic() {}

    /**
     * Compiles the text of each file by its theme. One at a time: the builder keeps modules in one place for all.
     *
     * @throws DefectiveRulebook when a file holds anything but the closed language, whoever said that it was checked
     * @throws IllegalStateException when Drools refuses what the closed language let pass
     */
    static KieBase compile(Map<String, String> files) {
        check(files);
        return Precompiled.find(files).orElseGet(() -> container(build(files)));
    }

    private static KieBase container(InternalKieModule module) {
        ReleaseId id = module.getReleaseId();
        KieServices services = KieServices.get();
        try {
            services.getRepository().addKieModule(module);
            return services.newKieContainer(id, LOADER).getKieBase();
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** The generated classes, and how they hang together. */
    static synchronized InternalKieModule build(Map<String, String> files) {
        check(files);
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(
                "nl.toetssteen", "rulebook", UUID.randomUUID().toString());
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(id);
        files.forEach((theme, text) -> sources.write(resource(services, theme, text)));
        try {
            return build(services, sources);
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static void check(Map<String, String> files) {
        List<RulebookDefect> defects = new ArrayList<>();
        files.forEach((theme, text) -> new DrlReader().read(theme, theme + "/rules.drl", text, defects));
        if (!defects.isEmpty()) {
            throw new DefectiveRulebook(defects);
        }
    }

    private static Resource resource(KieServices services, String theme, String text) {
        byte[] bytes = (HEAD + text).getBytes(StandardCharsets.UTF_8);
        return services.getResources()
                .newByteArrayResource(bytes, StandardCharsets.UTF_8.name())
                .setSourcePath("src/main/resources/" + PACKAGE.replace('.', '/') + "/" + theme + ".drl")
                .setResourceType(ResourceType.DRL);
    }

    private static InternalKieModule build(KieServices services, KieFileSystem sources) {
        KieBuilder builder = services.newKieBuilder(sources, LOADER).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "Drools refuses the rules: " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return (InternalKieModule) builder.getKieModule();
    }
}
