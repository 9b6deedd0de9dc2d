package nl.toetssteen.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.InvalidProposal;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.SheetReader;

/** A proposal in a file, or on standard input when its name is {@code -}. */
final class ProposalFile {
    static final String STANDARD_INPUT = "-";

    /** More than the reader takes, so that it sees what is too large, and too little to fill the memory. */
    private static final int MOST_BYTES = 4_000_000;

    private final String name;
    private final Workplace workplace;
    private final Speech speech;

    ProposalFile(String name, Workplace workplace, Speech speech) {
        this.name = name;
        this.workplace = workplace;
        this.speech = speech;
    }

    /** @throws Refusal when it cannot be read, or does not fit the rulebook */
    Sheet read(Rulebook rulebook) {
        byte[] bytes = bytes();
        try {
            return SheetReader.read(rulebook, formatName(bytes), bytes);
        } catch (InvalidProposal invalid) {
            throw new Refusal(invalid.problems().stream().map(this::line).collect(Collectors.joining("\n")));
        }
    }

    /** Standard input has no ending that tells JSON from YAML; its first letter does. */
    private String formatName(byte[] bytes) {
        boolean json =
                new String(bytes, StandardCharsets.ISO_8859_1).stripLeading().startsWith("{");
        return name.equals(STANDARD_INPUT) && json ? name + ".json" : name;
    }

    private String line(InvalidProposal.Problem problem) {
        String field = problem.field().isEmpty() ? "" : problem.field() + ": ";
        return shown() + ":" + problem.line() + ": " + field + problem.message().in(speech.language());
    }

    private String shown() {
        return name.equals(STANDARD_INPUT) ? speech.say("file.standard-input") : name;
    }

    private byte[] bytes() {
        try (InputStream in = stream()) {
            return in.readNBytes(MOST_BYTES);
        } catch (AccessDeniedException denied) {
            throw speech.refuse("file.denied", name);
        } catch (IOException failure) {
            throw speech.refuse("file.unreadable", shown(), failure.getMessage());
        }
    }

    private InputStream stream() throws IOException {
        return name.equals(STANDARD_INPUT) ? workplace.in() : Files.newInputStream(existing());
    }

    private Path existing() {
        Path path = path();
        if (Files.isDirectory(path)) {
            throw speech.refuse("file.folder", name);
        }
        if (Files.notExists(path)) {
            throw speech.refuse("file.missing", name);
        }
        return path;
    }

    private Path path() {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw speech.refuse("file.missing", name);
        }
    }
}
