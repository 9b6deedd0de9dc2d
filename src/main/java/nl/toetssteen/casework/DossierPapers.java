package nl.toetssteen.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.EvidenceFiles;
import nl.toetssteen.dossier.Notes;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** What lies in a dossier beside the proposal: notes, and files with evidence. */
@Component
public final class DossierPapers {
    /** Letters in a note. */
    public static final int LONGEST_NOTE = 5_000;

    /** Letters in what a file is said to be about. */
    public static final int LONGEST_ABOUT = 300;

    /** Bytes in a file. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private static final Set<String> TYPES = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/tiff",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel",
            "application/vnd.oasis.opendocument.spreadsheet");

    private static final Tika TIKA = new Tika();

    private final Dossiers dossiers;
    private final Notes notes;
    private final EvidenceFiles files;
    private final Who who;
    private final Journal journal;

    DossierPapers(Dossiers dossiers, Notes notes, EvidenceFiles files, Who who, Journal journal) {
        this.dossiers = dossiers;
        this.notes = notes;
        this.files = files;
        this.who = who;
        this.journal = journal;
    }

    /** The notes of a dossier, the last first. */
    public List<Notes.Note> notes(String id) {
        return notes.all(id);
    }

    /** Who stored which version, the latest first, and why where a reason was asked. */
    public List<Dossiers.Step> steps(String id) {
        return dossiers.steps(id);
    }

    /** @throws IllegalArgumentException when it is empty or too long */
    public void note(String id, String text) {
        if (text.isBlank() || text.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has 1 to " + LONGEST_NOTE + " letters");
        }
        journal.together(() -> {
            int number = notes.add(id, who.acts().id(), text.strip());
            return journal.note(Deed.NOTE, Subject.dossier(id), Map.of("note", Integer.toString(number)));
        });
    }

    /** The files of a dossier, in the order in which they were added. */
    public List<EvidenceFiles.Listed> files(String id) {
        return files.all(id);
    }

    /** One of them. */
    public Optional<EvidenceFiles.Listed> file(String id, int number) {
        return files.find(id, number);
    }

    /** What is in it; that it was disclosed is noted. */
    public byte[] content(String id, EvidenceFiles.Listed file) {
        journal.together(() -> journal.note(
                Deed.EXPORT,
                Subject.dossier(id),
                Map.of("file", Integer.toString(file.number()), "digest", file.digest())));
        return files.content(file.digest());
    }

    /** What is wrong with a file. */
    public enum Fault {
        EMPTY,
        TOO_LARGE,
        /** By what is in it, it is none of the kinds that a dossier takes, whatever its name. */
        KIND
    }

    /** What keeps a file out of a dossier. */
    public static Optional<Fault> fault(String name, byte[] content) {
        if (content.length == 0) {
            return Optional.of(Fault.EMPTY);
        }
        if (content.length > LARGEST_FILE) {
            return Optional.of(Fault.TOO_LARGE);
        }
        return TYPES.contains(type(name, content)) ? Optional.empty() : Optional.of(Fault.KIND);
    }

    /** The media type by what is in a file; its name only tells apart what looks the same inside. */
    private static String type(String name, byte[] content) {
        try {
            return TIKA.detect(new ByteArrayInputStream(content), name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Adds a file.
     *
     * @param about what it is evidence of
     * @throws IllegalArgumentException when it has a fault
     */
    public void add(String id, String name, String about, byte[] content) {
        if (fault(name, content).isPresent() || about.length() > LONGEST_ABOUT) {
            throw new IllegalArgumentException("this file cannot be added");
        }
        String type = type(name, content);
        journal.together(() -> {
            EvidenceFiles.Listed listed = files.add(
                    id,
                    new EvidenceFiles.Added(
                            name, type, about.strip(), who.acts().id(), content));
            return journal.note(
                    Deed.ADD_FILE,
                    Subject.dossier(id),
                    Map.of("file", Integer.toString(listed.number()), "digest", listed.digest()));
        });
    }
}
