package nl.toetssteen.web;

import java.util.Optional;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import org.springframework.stereotype.Component;

/** Finds the proposal that an address names, as it was saved last or as an older version. */
@Component
final class Finder {
    private final Proposals proposals;

    Finder(Proposals proposals) {
        this.proposals = proposals;
    }

    Draft draft(String id) {
        return version(id).draft();
    }

    Version version(String id) {
        return proposals.latest(id).orElseThrow(() -> new NotFound("proposal"));
    }

    /** Makes sure that there is such a proposal, or was until it was removed. */
    void known(String id) {
        if (proposals.history(id).isEmpty()) {
            throw new NotFound("proposal");
        }
    }

    /** @param number as it stands in the address; empty for the version saved last */
    Version version(String id, String number) {
        return number.isEmpty()
                ? version(id)
                : number(number)
                        .flatMap(parsed -> proposals.version(id, parsed))
                        .orElseThrow(() -> new NotFound("version"));
    }

    /** The number of a version; none when it cannot be one. */
    static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
