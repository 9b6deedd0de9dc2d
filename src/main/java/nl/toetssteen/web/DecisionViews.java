package nl.toetssteen.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Committee;
import nl.toetssteen.casework.Committee.Table;
import nl.toetssteen.casework.Names;
import nl.toetssteen.casework.Reasons;
import nl.toetssteen.casework.Who;
import nl.toetssteen.dossier.Ballot;
import nl.toetssteen.dossier.Ruling;
import nl.toetssteen.dossier.Rulings;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Effect;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts in words how a committee votes and what it decides. */
@Component
class DecisionViews {
    private final Pages pages;
    private final Panels panels;
    private final Appraise appraise;
    private final AppraisedThen then;
    private final Names names;
    private final Who who;

    DecisionViews(Pages pages, Panels panels, Appraise appraise, AppraisedThen then, Names names, Who who) {
        this.pages = pages;
        this.panels = panels;
        this.appraise = appraise;
        this.then = then;
        this.names = names;
        this.who = who;
    }

    /** A condition that the appraisal asks for. */
    record Asked(String rule, String text) {}

    /** A ballot in words. */
    record BallotView(String who, String vote, boolean conflict, String reason, String when) {}

    /** How many votes a verdict has. */
    record Votes(String words, int count) {}

    /** A verdict that can be chosen. */
    record Choice(String id, String words, boolean chosen) {}

    /** A condition in the form of a decision. */
    record ConditionView(int number, String rule, String original, String text, boolean kept) {}

    /** A decision in words. */
    record RulingView(
            int number,
            String who,
            String when,
            String verdict,
            String advice,
            boolean departs,
            boolean byChair,
            String reason,
            String minority,
            List<Ruling.Adopted> adopted,
            List<Ruling.Adopted> dropped,
            boolean own) {}

    /** The conditions of the appraisal on which the committee decides, by the rulebook and the day of that appraisal. */
    List<Asked> conditions(Table table, Texts texts) {
        AppraisedThen.Redone redone = then.of(table);
        return findings(redone, texts)
                .of(redone.appraisal().findings().stream()
                        .filter(finding -> finding.effect() == Effect.CONDITION)
                        .toList())
                .stream()
                .map(finding -> new Asked(finding.rule(), finding.text()))
                .toList();
    }

    private static FindingViews findings(AppraisedThen.Redone redone, Texts texts) {
        FactViews facts = new FactViews(redone.rulebook(), redone.appraisal(), "", texts);
        return new FindingViews(redone.rulebook(), redone.appraisal(), facts, texts);
    }

    void fill(Table table, Optional<CommitteeController.Typed> typed, Model model, Texts texts) {
        String me = who.acts().id();
        Version appraised = table.appraised();
        model.addAttribute("id", appraised.draft().id());
        model.addAttribute("title", Titles.of(appraised.draft(), texts));
        model.addAttribute("version", Shown.of(appraised, appraised, texts));
        model.addAttribute("standing", panels.of(appraise.appraise(appraised.draft()), texts));
        AppraisedThen.Redone redone = then.of(table);
        Reasons reasons = Reasons.of(redone.appraisal());
        model.addAttribute("pro", findings(redone, texts).of(reasons.pro()));
        model.addAttribute("contra", findings(redone, texts).of(reasons.contra()));
        model.addAttribute("advice", texts.message("verdict." + table.advice().id()));
        model.addAttribute(
                "ballots",
                table.ballots().stream().map(ballot -> ballot(ballot, texts)).toList());
        model.addAttribute("tally", tally(table, texts));
        model.addAttribute(
                "carried",
                table.carried()
                        .map(verdict -> texts.message("verdict." + verdict.id()))
                        .orElse(""));
        model.addAttribute("mine", table.of(me).orElse(null));
        model.addAttribute("open", table.decision().isEmpty());
        model.addAttribute("member", who.acts().is(nl.toetssteen.casework.Role.COMMITTEE));
        model.addAttribute(
                "verdicts",
                choices(typed.map(CommitteeController.Typed::verdict).orElse(""), texts));
        model.addAttribute(
                "ruling",
                table.ruling().map(ruling -> ruling(ruling, me, texts)).orElse(null));
        model.addAttribute(
                "confirmed",
                table.decision()
                        .map(Rulings.Confirmed::confirmedBy)
                        .map(names::of)
                        .orElse(""));
        model.addAttribute("typed", typed.orElse(null));
        model.addAttribute("conditions", form(table, typed, texts));
        model.addAttribute("own", own(typed));
    }

    BallotView ballot(Ballot ballot, Texts texts) {
        String vote = ballot.conflict()
                ? texts.message("vote.conflict")
                : ballot.vote().isEmpty() ? "" : texts.message("verdict." + ballot.vote());
        return new BallotView(
                names.of(ballot.person()), vote, ballot.conflict(), ballot.reason(), texts.moment(ballot.castAt()));
    }

    static List<Votes> tally(Table table, Texts texts) {
        return CommitteeController.sorted(table.tally()).entrySet().stream()
                .map(entry ->
                        new Votes(texts.message("verdict." + entry.getKey().id()), entry.getValue()))
                .toList();
    }

    private static List<Choice> choices(String chosen, Texts texts) {
        return Committee.verdicts().stream()
                .map(verdict -> new Choice(
                        verdict.id(),
                        texts.message("verdict." + verdict.id()),
                        verdict.id().equals(chosen)))
                .toList();
    }

    private List<ConditionView> form(Table table, Optional<CommitteeController.Typed> typed, Texts texts) {
        List<Asked> asked = conditions(table, texts);
        return java.util.stream.IntStream.range(0, asked.size())
                .mapToObj(number -> condition(number, asked.get(number), typed))
                .toList();
    }

    private static ConditionView condition(int number, Asked asked, Optional<CommitteeController.Typed> typed) {
        Optional<String> text = typed.map(each -> each.conditions().get(number).text());
        boolean kept = text.map(each -> !each.isEmpty()).orElse(true);
        String shown = text.filter(each -> !each.isEmpty()).orElse(asked.text());
        return new ConditionView(number, asked.rule(), asked.text(), shown, kept);
    }

    private static String own(Optional<CommitteeController.Typed> typed) {
        return typed.stream()
                .flatMap(each -> each.conditions().stream())
                .filter(each -> each.original().isEmpty())
                .map(Ruling.Adopted::text)
                .collect(Collectors.joining("\n"));
    }

    RulingView ruling(Ruling ruling, String me, Texts texts) {
        return new RulingView(
                ruling.number(),
                names.of(ruling.person()),
                texts.moment(ruling.drawnAt()),
                texts.message("verdict." + ruling.verdict()),
                texts.message("verdict." + ruling.advice()),
                ruling.departs(),
                ruling.byChair(),
                ruling.reason(),
                ruling.minority(),
                ruling.conditions().stream()
                        .filter(each -> !each.text().isEmpty())
                        .toList(),
                ruling.conditions().stream()
                        .filter(each -> each.text().isEmpty())
                        .toList(),
                ruling.person().equals(me));
    }
}
