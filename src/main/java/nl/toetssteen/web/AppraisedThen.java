package nl.toetssteen.web;

import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.casework.Appraise;
import nl.toetssteen.casework.Committee.Table;
import nl.toetssteen.casework.Library;
import nl.toetssteen.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Redoes the appraisal on which a committee decides, by the rulebook and the day of that appraisal. */
@Component
final class AppraisedThen {
    private final Library library;
    private final Appraise appraise;
    private final Pages pages;

    AppraisedThen(Library library, Appraise appraise, Pages pages) {
        this.library = library;
        this.appraise = appraise;
        this.pages = pages;
    }

    /**
     * An appraisal with its rulebook.
     *
     * @param current whether that is the rulebook of today
     */
    record Redone(Rulebook rulebook, Appraisal appraisal, boolean current) {}

    Redone of(Table table) {
        Receipt receipt = table.appraisal().receipt();
        Optional<Appraiser> then = library.appraiser(receipt.rulebook());
        Rulebook rulebook = then.map(Appraiser::rulebook).orElseGet(pages::rulebook);
        Appraisal appraisal = then.map(appraiser ->
                        appraiser.appraise(table.appraised().draft().sheet(), Terms.on(receipt.date())))
                .orElseGet(() -> appraise.appraise(table.appraised().draft()));
        return new Redone(
                rulebook, appraisal, receipt.rulebook().equals(pages.rulebook().digest()));
    }
}
