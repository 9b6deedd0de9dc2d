package nl.toetssteen.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.casework.NotInForce.Reason;
import nl.toetssteen.dossier.Actors;
import nl.toetssteen.dossier.InForce;
import nl.toetssteen.dossier.InForce.Proposal;
import nl.toetssteen.rulebook.RulebookFolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Puts another rulebook in force, which takes two people: one proposes it, anybody works out what it does to the dossiers,
 * and another one confirms it. From then on the program judges by it.
 */
@Component
public class ChangeRulebook {
    private final InForce inForce;
    private final Library library;
    private final Reader reader;
    private final Impact impact;
    private final Desk desk;
    private final Actors actors;
    private final Journal journal;
    private final Who who;
    private final Clock clock;

    ChangeRulebook(
            InForce inForce,
            Library library,
            Reader reader,
            Impact impact,
            Desk desk,
            Actors actors,
            Journal journal,
            Who who,
            Clock clock) {
        this.inForce = inForce;
        this.library = library;
        this.reader = reader;
        this.impact = impact;
        this.desk = desk;
        this.actors = actors;
        this.journal = journal;
        this.who = who;
        this.clock = clock;
    }

    /**
     * Proposes a rulebook and keeps it.
     *
     * @throws nl.toetssteen.rulebook.DefectiveRulebook when it is refused
     */
    public Proposal propose(RulebookFolder folder, String reason) {
        Appraiser appraiser = reader.read(folder);
        library.keep(appraiser.rulebook());
        library.remember(appraiser);
        String digest = appraiser.rulebook().digest();
        int number = journal.together(() -> {
            int next = inForce.propose(digest, reason, journal.self(), clock.instant());
            journal.note(Deed.PROPOSE_RULEBOOK, Subject.rulebook(digest), proposal(next));
            return next;
        });
        return find(number).orElseThrow();
    }

    private static Map<String, String> proposal(int number) {
        return Map.of("proposal", Integer.toString(number));
    }

    /** A proposal by its number. */
    public Optional<Proposal> find(int number) {
        return inForce.proposals().stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    /** All proposals, the latest first. */
    public List<Proposal> proposals() {
        return inForce.proposals();
    }

    /** What was ever in force, the present one first. */
    public List<InForce.Force> forces() {
        return inForce.forces();
    }

    /** What a proposal does to the dossiers, as it was worked out last. */
    public Optional<InForce.Impact> impact(int number) {
        return inForce.impact(number);
    }

    /** Works out what a proposal does to the dossiers, in the background, and stores it in the name of whoever asked. */
    public Calculation<Impact.Study> study(Proposal proposal) {
        Journal own = journal.by(who.acts());
        return work -> studied(proposal, own, work);
    }

    private Impact.Study studied(Proposal proposal, Journal own, Work work) {
        Appraiser other = library.appraiser(proposal.rulebook()).orElseThrow(() -> new NotInForce(Reason.ALTERED));
        Impact.Study study = impact.of(other, work);
        if (work.isCancelled()) {
            return study;
        }
        own.together(() -> {
            inForce.store(
                    proposal.number(),
                    study.dossiers(),
                    study.moved().size(),
                    Moved.write(study.moved()),
                    clock.instant());
            return own.note(Deed.IMPACT, Subject.rulebook(proposal.rulebook()), proposal(proposal.number()));
        });
        return study;
    }

    /**
     * Puts a proposed rulebook in force.
     *
     * @throws NotInForce when it cannot be
     */
    public void confirm(int number) {
        Proposal proposal = find(number).orElseThrow(() -> new NotInForce(Reason.UNKNOWN));
        check(proposal);
        Appraiser next = library.appraiser(proposal.rulebook()).orElseThrow(() -> new NotInForce(Reason.ALTERED));
        try {
            journal.together(() -> confirmed(proposal));
        } catch (DuplicateKeyException another) {
            throw new NotInForce(Reason.OVERTAKEN);
        }
        desk.replace(next);
    }

    private void check(Proposal proposal) {
        if (actors.of(who.acts().id()).contains(proposal.by())) {
            throw new NotInForce(Reason.SAME_PERSON);
        }
        if (inForce.impact(proposal.number()).isEmpty()) {
            throw new NotInForce(Reason.NO_IMPACT);
        }
        if (inForce.forces().stream().anyMatch(force -> force.proposal() >= proposal.number())) {
            throw new NotInForce(Reason.OVERTAKEN);
        }
    }

    private String confirmed(Proposal proposal) {
        inForce.confirm(proposal, journal.self(), clock.instant());
        return journal.note(Deed.PUT_IN_FORCE, Subject.rulebook(proposal.rulebook()), proposal(proposal.number()))
                .hash();
    }
}
