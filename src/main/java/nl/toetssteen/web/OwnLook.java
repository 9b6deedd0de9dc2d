package nl.toetssteen.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The look of an organisation: a stylesheet of its own, read after that of the program. By default there is none. */
@Controller
public class OwnLook {
    private final Optional<String> stylesheet;

    /**
     * @param file where it is; empty when there is none
     * @throws UncheckedIOException when there is no such file
     */
    OwnLook(@Value("${toetssteen.theme:}") String file) {
        stylesheet = file.isBlank() ? Optional.empty() : Optional.of(read(Path.of(file)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException("toetssteen.theme: " + file.toAbsolutePath(), missing);
        }
    }

    /** Whether pages are to ask for it. */
    public boolean isThere() {
        return stylesheet.isPresent();
    }

    @GetMapping(path = "/theme.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> theme() {
        return ResponseEntity.of(stylesheet);
    }
}
