package nl.toetssteen;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small methods are a habit of this house; this is where the habit is counted. */
class MethodsAreShortTest {

    @Test
    void theMiddleMethodHasAtMostSixLinesAndNineInTenAtMostFifteen() throws IOException {
        List<Integer> lengths = lengths();

        assertThat(lengths).hasSizeGreaterThan(300);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(6);
        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(15);
    }

    private static List<Integer> lengths() throws IOException {
        StaticJavaParser.setConfiguration(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(MethodsAreShortTest::methods)
                    .map(MethodsAreShortTest::length)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<BlockStmt> methods(Path file) {
        try {
            return StaticJavaParser.parse(file).findAll(MethodDeclaration.class).stream()
                    .flatMap(method -> method.getBody().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines between the braces. */
    private static int length(BlockStmt body) {
        return body.getRange()
                .map(range -> range.end.line - range.begin.line - 1)
                .orElse(0);
    }
}
