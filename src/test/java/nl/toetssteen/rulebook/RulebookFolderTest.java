package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookFolderTest {
    @Test
    void aRulebookInAJarHasTheSameFilesAsInAFolder(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("rules/"));
            out.putNextEntry(new JarEntry("rulesofthumb.txt"));
            for (String path : Tiny.FOLDER.paths()) {
                out.putNextEntry(new JarEntry("rules/" + path));
                out.write(Tiny.FOLDER.bytes(path));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertSame(RulebookFolder.onClassPath(loader));
        }
    }

    @Test
    void aRulebookInAFolderOfTheClassPathHasTheSameFiles(@TempDir Path folder) throws IOException {
        for (String path : Tiny.FOLDER.paths()) {
            Path file = folder.resolve("met spatie/rules").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, Tiny.FOLDER.bytes(path));
        }
        URL root = folder.resolve("met spatie").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root}, null)) {
            assertSame(RulebookFolder.onClassPath(loader));
        }
    }

    @Test
    void aClassPathWithoutRulebookHasNoFiles() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[0], null)) {
            assertThat(RulebookFolder.onClassPath(loader).paths()).isEmpty();
        }
    }

    private static void assertSame(RulebookFolder found) {
        assertThat(found.paths()).isNotEmpty().isEqualTo(Tiny.FOLDER.paths());
        assertThat(found.paths())
                .allSatisfy(path -> assertThat(found.bytes(path)).isEqualTo(Tiny.FOLDER.bytes(path)));
    }

    @Test
    void aLinkToAFolderIsAFolder(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), Path.of("src/test/resources/tiny").toAbsolutePath());
        assertSame(RulebookFolder.at(link));
    }
}
