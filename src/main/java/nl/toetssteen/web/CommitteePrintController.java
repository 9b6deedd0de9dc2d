package nl.toetssteen.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.casework.Committee;
import nl.toetssteen.casework.Committee.Table;
import nl.toetssteen.casework.Disclosures;
import nl.toetssteen.casework.Names;
import nl.toetssteen.casework.PrintShop;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.dossier.Ruling;
import nl.toetssteen.dossier.Rulings;
import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agenda and the decisions of a committee as documents. */
@Controller
class CommitteePrintController {
    private final Pages pages;
    private final Finder finder;
    private final Committee committee;
    private final DecisionViews decisions;
    private final PrintedAgenda agenda;
    private final Names names;
    private final Disclosures disclosures;
    private final Exports exports;
    private final PrintShop shop;
    private final Prints prints;
    private final Clock clock;

    CommitteePrintController(
            Pages pages,
            Finder finder,
            Committee committee,
            DecisionViews decisions,
            PrintedAgenda agenda,
            Names names,
            Disclosures disclosures,
            Exports exports,
            PrintShop shop,
            Prints prints,
            Clock clock) {
        this.pages = pages;
        this.finder = finder;
        this.committee = committee;
        this.decisions = decisions;
        this.agenda = agenda;
        this.names = names;
        this.disclosures = disclosures;
        this.exports = exports;
        this.shop = shop;
        this.prints = prints;
        this.clock = clock;
    }

    /** The dossiers that wait for a decision; the page, which says so, when none does. */
    @GetMapping("/agenda.pdf")
    Object agenda(Language language) {
        List<Table> tables = agenda.tables();
        if (tables.isEmpty()) {
            return "redirect:/agenda";
        }
        LocalDate today = LocalDate.now(clock);
        return shop.print(() -> {
            Head head = taken(tables);
            Texts texts = pages.texts(language);
            Map<String, Object> values = Map.of(
                    "date", texts.date(today),
                    "items",
                            tables.stream()
                                    .map(table -> agenda.item(table, texts))
                                    .toList(),
                    "room", PrintRoom.NAMES_ONLY);
            Prints.Sheets sheets =
                    new Prints.Sheets("agenda", texts.message("print.agenda"), "print.agenda", head, values, List.of());
            return Exports.answer(today.toString(), "agenda.pdf", head, prints.print(sheets, texts));
        });
    }

    /** Noted with each dossier. */
    private Head taken(List<Table> tables) {
        Head head = Head.NONE;
        for (Table table : tables) {
            Draft draft = table.appraised().draft();
            head = disclosures.taken(draft.id(), draft.version(), "agenda.pdf");
        }
        return head;
    }

    /** The decision; the page, which says what must be done first, while there is none. */
    @GetMapping("/proposals/{id}/decision.pdf")
    Object decision(@PathVariable("id") String id, Language language) {
        finder.version(id);
        Optional<Table> table = committee.of(id).filter(each -> each.ruling().isPresent());
        if (table.isEmpty()) {
            return "redirect:/proposals/" + id + "/decision";
        }
        Texts texts = pages.texts(language);
        return shop.print(() -> exports.bytes(
                table.get().appraised().draft(), "decision.pdf", head -> decision(table.get(), head, texts)));
    }

    private byte[] decision(Table table, Head head, Texts texts) {
        Draft draft = table.appraised().draft();
        Ruling ruling = table.decision().map(Rulings.Confirmed::ruling).orElseGet(() -> table.ruling()
                .orElseThrow());
        String name = Titles.of(draft, texts);
        Map<String, Object> values = Map.of(
                "id", draft.id(),
                "number", draft.version(),
                "name", name,
                "about",
                        texts.message(
                                "print.decision.about",
                                draft.id(),
                                draft.version(),
                                texts.date(table.appraisal().receipt().date()),
                                table.appraisal().receipt().edition()),
                "score", texts.whole(table.appraisal().total()),
                "ruling", decisions.ruling(ruling, "", texts),
                "confirmed",
                        table.decision()
                                .map(Rulings.Confirmed::confirmedBy)
                                .map(names::of)
                                .orElse(""),
                "ballots",
                        table.ballots().stream()
                                .map(ballot -> decisions.ballot(ballot, texts))
                                .toList(),
                "tally", DecisionViews.tally(table, texts));
        return prints.print(
                new Prints.Sheets(
                        "decision",
                        texts.message("print.decision.title", name),
                        "print.decision",
                        head,
                        values,
                        List.of()),
                texts);
    }
}
