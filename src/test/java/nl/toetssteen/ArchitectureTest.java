package nl.toetssteen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.puml is the rule. */
class ArchitectureTest {
    private static final Path PICTURE = Path.of("docs/architecture.puml");
    private static final String ROOT = "nl.toetssteen";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void thePictureShowsEveryPackageThatExistsAndNoOther() throws IOException {
        Set<String> existing = new TreeSet<>();
        CODE.forEach(javaClass -> existing.add(javaClass.getPackageName()));

        assertThat(found("<<([a-z.]+)>>", 1)).isEqualTo(existing).hasSizeGreaterThan(5);
    }

    @Test
    void everyArrowOfThePictureIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (JavaClass from : CODE) {
            from.getDirectDependenciesFromSelf()
                    .forEach(
                            dependency -> used.add(component(from) + " --> " + component(dependency.getTargetClass())));
        }

        assertThat(used).containsAll(arrows());
    }

    @Test
    void noPackageUsesAnotherWithoutAnArrow() {
        classes()
                .should(adhereToPlantUmlDiagram(PICTURE, consideringOnlyDependenciesInDiagram()))
                .check(CODE);
    }

    @Test
    void onlyTheEngineKnowsDroolsSaveTheVerbs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".engine")
                .and()
                .haveSimpleNameNotStartingWith("Verbs")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CODE);
    }

    @Test
    void theCoreKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".vocabulary",
                        ROOT + ".rulebook",
                        ROOT + ".appraisal",
                        ROOT + ".insight",
                        ROOT + ".engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CODE);
    }

    @Test
    void onlyTheWebKnowsSpringMvc() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .check(CODE);
    }

    @Test
    void nothingReadsTheTimeWithoutTheClock() {
        for (Class<?> time :
                new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            noClasses().should().callMethod(time, "now").check(CODE);
        }
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Application")
                .should()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIs() throws IOException {
        for (JavaPackage each : CODE.getPackage(ROOT).getSubpackagesInTree()) {
            Path info = Path.of("src/main/java", each.getName().replace('.', '/'), "package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).contains("@NullMarked").containsPattern("(?s)/\\*\\*.*\\.\\s*\\*/");
        }
    }

    private static Set<String> arrows() throws IOException {
        return found("\\[[a-z]+\\] --> \\[[a-z]+\\]", 0).stream()
                .map(arrow -> arrow.replaceAll("[\\[\\]]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(String regex, int group) throws IOException {
        Matcher matcher = Pattern.compile(regex).matcher(Files.readString(PICTURE));
        Set<String> all = new TreeSet<>();
        while (matcher.find()) {
            all.add(matcher.group(group));
        }
        return all;
    }

    private static String component(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.equals(ROOT) ? "root" : name.substring(name.lastIndexOf('.') + 1);
    }
}
