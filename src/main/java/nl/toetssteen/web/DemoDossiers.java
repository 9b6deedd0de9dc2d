package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.CheckJustification;
import nl.toetssteen.casework.Committee;
import nl.toetssteen.casework.DemoPeople;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.MoveDossier;
import nl.toetssteen.casework.Person;
import nl.toetssteen.casework.Proposals;
import nl.toetssteen.casework.Role;
import nl.toetssteen.casework.Submit;
import nl.toetssteen.dossier.Check;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Ruling;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dossiers to try the program with, one in every state. The people to try it with make them, each by the work of their
 * role, when there is no dossier yet.
 */
@Component
final class DemoDossiers implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger log = LoggerFactory.getLogger(DemoDossiers.class);
    private static final Language WRITTEN = Language.NL;
    private static final Submit.Writer WRITER = (rulebook, appraisal, explanation) ->
            AppraisalJson.write(new Wording(rulebook, WRITTEN), appraisal, explanation);

    private final Desk desk;
    private final Pages pages;
    private final DemoPeople people;
    private final Proposals proposals;
    private final Submit submit;
    private final CheckJustification justification;
    private final MoveDossier move;
    private final Committee committee;
    private final DecisionViews decisions;
    private final boolean wanted;

    DemoDossiers(
            Desk desk,
            Pages pages,
            DemoPeople people,
            Proposals proposals,
            Submit submit,
            CheckJustification justification,
            MoveDossier move,
            Committee committee,
            DecisionViews decisions,
            @Value("${toetssteen.demo-dossiers}") boolean wanted) {
        this.desk = desk;
        this.pages = pages;
        this.people = people;
        this.proposals = proposals;
        this.submit = submit;
        this.justification = justification;
        this.move = move;
        this.committee = committee;
        this.decisions = decisions;
        this.wanted = wanted;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (wanted) {
            Thread thread = new Thread(this::make, "demo");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void make() {
        try {
            if (desk.await() == Desk.State.READY && proposals.search("", 0, 1).isEmpty()) {
                tell();
            }
        } catch (RuntimeException failure) {
            // The program works as well without them, for instance when it is being stopped.
            log.warn("demo-dossiers", failure);
        }
    }

    /** Makes them. The rulebook is ready. */
    void tell() {
        List<Person> writers = people.doing(Role.CIVIL_SERVANT);
        List<Person> members = people.doing(Role.COMMITTEE);
        if (writers.size() > 1 && members.size() > 1) {
            new Story(writers, members).tell();
        }
    }

    /** Who makes them, and of which examples. */
    private final class Story {
        private final Person author;
        private final Person checker;
        private final Person first;
        private final Person second;
        private final List<Example> examples;
        private final Texts texts = pages.texts(WRITTEN);

        Story(List<Person> writers, List<Person> members) {
            this.author = writers.get(0);
            this.checker = writers.get(1);
            this.first = members.get(0);
            this.second = members.get(1);
            this.examples =
                    new ArrayList<>(desk.appraiser().rulebook().contents().examples());
        }

        /** The last one stands on top of the list. */
        void tell() {
            close(decided(appraised(Verdict.SUPPORT_IF), Optional.empty()));
            decided(appraised(Verdict.REWORK), Optional.of(Verdict.DECLINE));
            withdraw(submitted(Verdict.DECLINE));
            reopen(appraised(Verdict.UNDETERMINED));
            drawUp(appraised(Verdict.SUPPORT_IF), Optional.empty());
            vote(appraised(Verdict.REFER), first, Optional.empty(), say("interest"));
            checked(submitted(Verdict.REWORK));
            halfChecked(submitted(Verdict.SUPPORT_IF));
            submitted(Verdict.UNDETERMINED);
            begun();
        }

        private String say(String key) {
            return texts.message("demo." + key);
        }

        /** One that nobody used yet, of which this verdict is right. */
        private Example example(Verdict verdict) {
            Example found = examples.stream()
                    .filter(example -> example.verdicts().contains(verdict.id()))
                    .findFirst()
                    .orElseGet(() -> examples.get(0));
            examples.remove(found);
            return found;
        }

        private void begun() {
            as(author, () -> {
                Example example = example(Verdict.UNDETERMINED);
                Draft draft = proposals.open(example.id(), half(example.sheet(texts.language())));
                proposals.rename(draft.id(), say("begun"));
            });
        }

        private static Sheet half(Sheet whole) {
            SortedMap<Slot, Given> half = new TreeMap<>();
            whole.answers().entrySet().stream()
                    .limit(whole.answers().size() / 2)
                    .forEach(answer -> half.put(answer.getKey(), answer.getValue()));
            return new Sheet(whole.id(), whole.title(), whole.lines(), half);
        }

        private String submitted(Verdict verdict) {
            String[] id = {""};
            as(author, () -> {
                Example example = example(verdict);
                Draft draft = proposals.open(example.id(), example.sheet(texts.language()));
                id[0] = draft.id();
                submit.submit(draft, WRITER);
            });
            return id[0];
        }

        private void halfChecked(String id) {
            as(checker, () -> {
                CheckJustification.Progress progress = justification.of(id).orElseThrow();
                SortedMap<Slot, Check.Finding> found = findings(progress);
                found.keySet().removeAll(List.copyOf(found.keySet()).subList(found.size() / 2, found.size()));
                justification.save(progress, progress.seen(), found);
            });
        }

        private String checked(String id) {
            as(checker, () -> {
                CheckJustification.Progress progress = justification.of(id).orElseThrow();
                justification.finish(progress, progress.seen(), findings(progress));
            });
            return id;
        }

        /** As the proposer says, but for the first claim that is said to be proven. */
        private SortedMap<Slot, Check.Finding> findings(CheckJustification.Progress progress) {
            SortedMap<Slot, Check.Finding> findings = new TreeMap<>();
            boolean lowered = false;
            for (CheckJustification.Claim claim : progress.claims()) {
                boolean lower = !lowered && claim.proposed() != Grade.ASSERTED;
                lowered = lowered || lower;
                findings.put(
                        claim.slot(),
                        lower
                                ? new Check.Finding(Grade.ASSERTED, say("lowered"))
                                : new Check.Finding(claim.proposed(), ""));
            }
            return findings;
        }

        private String appraised(Verdict verdict) {
            String id = checked(submitted(verdict));
            as(checker, () -> move.appraise(latest(id), WRITER));
            return id;
        }

        private Version latest(String id) {
            return proposals.latest(id).orElseThrow();
        }

        private void reopen(String id) {
            as(author, () -> move.reopen(latest(id), say("reopened")));
        }

        private void withdraw(String id) {
            as(author, () -> move.withdraw(latest(id), say("withdrawn")));
        }

        private void close(String id) {
            as(author, () -> move.close(latest(id)));
        }

        private void vote(String id, Person member, Optional<Verdict> vote, String reason) {
            as(member, () -> committee.vote(table(id), vote.isEmpty(), vote, reason));
        }

        private Committee.Table table(String id) {
            return committee.of(id).orElseThrow();
        }

        /** Both members vote, and the first draws up what they find: the advice, or what departs from it. */
        private void drawUp(String id, Optional<Verdict> departs) {
            Verdict verdict = departs.orElseGet(() -> decidable(table(id).advice()));
            String reason = verdict == table(id).advice() ? "" : say("departs");
            vote(id, first, Optional.of(verdict), reason);
            vote(id, second, Optional.of(verdict), "");
            as(first, () -> {
                List<Ruling.Adopted> conditions = decisions.conditions(table(id), texts).stream()
                        .map(asked -> new Ruling.Adopted(asked.rule(), asked.text(), asked.text()))
                        .toList();
                committee.drawUp(table(id), new Committee.Proposed(verdict, false, reason, "", conditions));
            });
        }

        private Verdict decidable(Verdict advice) {
            return Committee.verdicts().contains(advice) ? advice : Verdict.REWORK;
        }

        private String decided(String id, Optional<Verdict> departs) {
            drawUp(id, departs);
            as(
                    second,
                    () -> committee.confirm(
                            table(id), table(id).ruling().orElseThrow().number()));
            return id;
        }

        private void as(Person person, Runnable work) {
            SecurityContextHolder.setContext(Tickets.context(person));
            try {
                work.run();
            } finally {
                SecurityContextHolder.clearContext();
            }
        }
    }
}
