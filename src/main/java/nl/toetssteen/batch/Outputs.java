package nl.toetssteen.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where documents go: one file, or a folder with a file for each proposal. No proposal and no other document of the
 * same command is ever overwritten.
 */
final class Outputs {
    private final Path target;
    private final boolean folder;
    private final String ending;
    private final List<String> proposals;
    private final Speech speech;
    private final Map<Path, String> taken = new HashMap<>();

    private Outputs(Path target, boolean folder, String ending, List<String> proposals, Speech speech) {
        this.target = target;
        this.folder = folder;
        this.ending = ending;
        this.proposals = proposals;
        this.speech = speech;
    }

    /**
     * @param out a folder when it is one, ends in a slash, or must hold the documents of several proposals
     * @param ending of the files in a folder, say {@code .json}
     */
    static Outputs to(String out, String ending, List<String> proposals, Speech speech) {
        Path target = path(out, speech);
        boolean folder = proposals.size() > 1 || out.endsWith("/") || Files.isDirectory(target);
        if (folder && Files.exists(target) && !Files.isDirectory(target)) {
            throw speech.refuse("out.file", out);
        }
        return new Outputs(target, folder, ending, proposals, speech).prepared();
    }

    /** One document about all proposals. */
    static Outputs toFile(String out, List<String> proposals, Speech speech) {
        Path target = path(out, speech);
        if (Files.isDirectory(target)) {
            throw speech.refuse("out.folder", out);
        }
        return new Outputs(target, false, "", proposals, speech);
    }

    private static Path path(String name, Speech speech) {
        try {
            if (!name.isBlank()) {
                return Path.of(name);
            }
        } catch (InvalidPathException invalid) {
            throw speech.refuse("out.name", name);
        }
        throw speech.refuse("out.name", name);
    }

    private Outputs prepared() {
        try {
            if (folder) {
                Files.createDirectories(target);
            }
            return this;
        } catch (IOException failure) {
            throw unwritable(target, failure);
        }
    }

    /** Writes the document of a proposal. */
    void write(String proposal, String document) {
        Path file = folder ? target.resolve(nameFor(proposal)) : target;
        try {
            claim(file, proposal);
            replace(file, document);
        } catch (IOException failure) {
            throw unwritable(file, failure);
        }
    }

    private String nameFor(String proposal) {
        if (proposal.equals(ProposalFile.STANDARD_INPUT)) {
            return "standard-input" + ending;
        }
        String name = String.valueOf(Path.of(proposal).getFileName());
        return name.replaceFirst("(?<=.)\\.[^.]*$", "") + ending;
    }

    private void claim(Path file, String proposal) throws IOException {
        String earlier = taken.putIfAbsent(real(file), proposal);
        if (earlier != null) {
            throw speech.refuse("out.twice", proposal, file, earlier);
        }
        for (String other : proposals) {
            if (isSame(other, file)) {
                throw speech.refuse("out.proposal", proposal, file, other);
            }
        }
    }

    private static boolean isSame(String proposal, Path file) throws IOException {
        Path path = Path.of(proposal);
        return Files.exists(file) && Files.exists(path) && Files.isSameFile(path, file);
    }

    private static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    }

    // A document is written beside its place first, so that a full disk never leaves half of one.
    private static void replace(Path file, String document) throws IOException {
        Path real = real(file);
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            Files.writeString(real, document, StandardCharsets.UTF_8);
            return;
        }
        Path part = real.resolveSibling(real.getFileName() + ".part");
        try {
            Files.writeString(part, document, StandardCharsets.UTF_8);
            Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Refusal unwritable(Path file, IOException failure) {
        return speech.refuse("out.unwritable", file, reason(failure));
    }

    private String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return speech.say("reason.no-folder");
        }
        return failure instanceof AccessDeniedException
                ? speech.say("reason.denied")
                : Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName());
    }
}
