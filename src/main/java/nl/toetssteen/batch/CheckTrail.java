package nl.toetssteen.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.casework.VerifyTrail;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.dossier.Verification;
import nl.toetssteen.dossier.Verification.Flaw;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verifies that nothing that is stored was altered. */
@Command(name = "verify-trail")
final class CheckTrail extends ArchiveTask {
    private static final int SHOWN = 50;

    @Option(names = "--head", paramLabel = "NUMBER:HASH", descriptionKey = "head")
    @Nullable
    String head;

    CheckTrail(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    void check() {
        if (head != null && Head.read(head).isEmpty()) {
            throw speech.refuse("head.bad", head);
        }
    }

    @Override
    int work(Archive archive) {
        Verification found =
                archive.use(VerifyTrail.class).verify(Optional.ofNullable(head).flatMap(Head::read));
        if (!found.sound()) {
            throw new Refusal(listed(found.flaws()));
        }
        print(speech.say("trail.sound", found.head().sequence(), found.rows(), found.anchors()) + "\n"
                + speech.say("trail.head", found.head()) + "\n"
                + unanchored(found));
        return DONE;
    }

    private String unanchored(Verification found) {
        long without = found.head().sequence() - found.anchored();
        return without <= 0 ? "" : speech.say("trail.unanchored", without) + "\n";
    }

    private String listed(List<Flaw> flaws) {
        String lines = flaws.stream().limit(SHOWN).map(this::line).collect(Collectors.joining("\n"));
        String more = flaws.size() > SHOWN ? "\n" + speech.say("trail.more", flaws.size() - SHOWN) : "";
        return speech.say("trail.flawed", flaws.size()) + "\n" + lines + more;
    }

    private String line(Flaw flaw) {
        String kind = flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return speech.say("flaw." + kind, flaw.entry(), flaw.where());
    }
}
