package nl.toetssteen.web;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Committee;
import nl.toetssteen.casework.Departures;
import nl.toetssteen.casework.Ranges;
import nl.toetssteen.casework.Worklist;
import nl.toetssteen.dossier.Ballot;
import nl.toetssteen.dossier.Listed;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.insight.Range;
import nl.toetssteen.rulebook.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The agenda of the committee, and how its decisions relate to the advice. */
@Controller
class AgendaController {
    private final Pages pages;
    private final Worklist work;
    private final Committee committee;
    private final AppraisedThen then;
    private final Ranges ranges;
    private final Departures departures;

    AgendaController(
            Pages pages, Worklist work, Committee committee, AppraisedThen then, Ranges ranges, Departures departures) {
        this.pages = pages;
        this.work = work;
        this.committee = committee;
        this.then = then;
        this.ranges = ranges;
        this.departures = departures;
    }

    /**
     * A dossier that waits.
     *
     * @param total with where it can still end, if the rulebook is still the same
     * @param basis by which rules, and how many of the questions are answered
     */
    record Item(String id, String title, String advice, String total, String basis, int votes, String since) {}

    /** A dossier that waits for its check or its appraisal. */
    record Waiting(String id, String title, String since) {}

    /** How many got one verdict where another was advised. */
    record Cell(String advice, String decided, int count, boolean followed) {}

    @GetMapping("/agenda")
    String agenda(Model model, Language language) {
        Texts texts = pages.texts(language);
        model.addAttribute(
                "items",
                work.in(Version.State.APPRAISED).stream()
                        .flatMap(each -> item(each, texts).stream())
                        .toList());
        model.addAttribute("toCheck", waiting(Version.State.SUBMITTED, texts));
        model.addAttribute("toAppraise", waiting(Version.State.CHECKED, texts));
        return "dossier/agenda";
    }

    private List<Waiting> waiting(Version.State state, Texts texts) {
        return work.in(state).stream()
                .map(each -> new Waiting(each.id(), title(each, texts), texts.moment(each.savedAt())))
                .toList();
    }

    private static String title(Listed listed, Texts texts) {
        return listed.title().isBlank() ? texts.message("proposal.untitled") : listed.title();
    }

    private Optional<Item> item(Listed listed, Texts texts) {
        return committee.of(listed.id()).map(table -> item(listed, table, texts));
    }

    private Item item(Listed listed, Committee.Table table, Texts texts) {
        AppraisedThen.Redone redone = then.of(table);
        Standing standing = Standing.of(redone.appraisal(), redone.rulebook(), texts);
        return new Item(
                listed.id(),
                title(listed, texts),
                texts.message("verdict." + table.advice().id()),
                redone.current() ? within(redone.appraisal(), texts) : standing.total(),
                texts.message("agenda.basis", standing.answered(), standing.asked(), standing.edition()),
                (int) table.ballots().stream().filter(Ballot::isVote).count(),
                texts.moment(listed.savedAt()));
    }

    private String within(Appraisal appraisal, Texts texts) {
        Range range = ranges.of(appraisal);
        return texts.within(texts.whole(appraisal.total()), range.low(), range.high());
    }

    @GetMapping("/decisions")
    String decisions(Model model, Language language) {
        Texts texts = pages.texts(language);
        Departures.Count count = departures.count();
        model.addAttribute("count", count);
        model.addAttribute(
                "cells",
                count.cells().stream()
                        .map(cell -> new Cell(
                                texts.message("verdict." + cell.advice().id()),
                                texts.message("verdict." + cell.decided().id()),
                                cell.count(),
                                cell.advice() == cell.decided()))
                        .toList());
        return "dossier/decisions";
    }
}
