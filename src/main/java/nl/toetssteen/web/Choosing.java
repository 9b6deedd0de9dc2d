package nl.toetssteen.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import org.springframework.stereotype.Component;

/** Lets people choose from their proposals, and finds those that they chose. */
@Component
final class Choosing {
    /** More than this nobody ticks one by one. */
    static final int MOST = 100;

    private final Pages pages;
    private final Proposals proposals;
    private final Finder finder;

    Choosing(Pages pages, Proposals proposals, Finder finder) {
        this.pages = pages;
        this.proposals = proposals;
        this.finder = finder;
    }

    /** The proposals saved last, and those that were chosen. */
    List<Choosable> from(Collection<String> chosen, Language language) {
        Stream<String> latest = proposals.search("", 0, MOST).stream().map(listed -> listed.id());
        return Stream.concat(chosen.stream(), latest)
                .distinct()
                .flatMap(id -> proposals.latest(id).stream())
                .map(version -> choosable(version, chosen, pages.texts(language)))
                .toList();
    }

    private Choosable choosable(Version version, Collection<String> chosen, Texts texts) {
        Draft draft = version.draft();
        String about = texts.message("choose.about", goal(draft, texts), texts.moment(version.savedAt()), draft.id());
        return new Choosable(draft.id(), Titles.of(draft, texts), about, chosen.contains(draft.id()));
    }

    private String goal(Draft draft, Texts texts) {
        Rulebook rulebook = pages.rulebook();
        Slot slot = new Slot(rulebook.contents().goalQuestion(), 0);
        Optional<String> goal = draft.sheet().at(slot).value() instanceof Value.Chosen chosen
                ? Optional.of(chosen.option())
                : Optional.empty();
        return goal.flatMap(id -> rulebook.goals().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .map(each -> texts.words(each.words()))
                .orElseGet(() -> texts.message("choose.no-goal"));
    }

    /** @throws NotFound when one of them is not there */
    List<Draft> drafts(Collection<String> ids) {
        return ids.stream().distinct().map(finder::draft).toList();
    }
}
