package nl.toetssteen.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.toetssteen.casework.PrintShop;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.report.QuestionLetter;
import nl.toetssteen.rulebook.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints the letter to the applicant. */
@Component
final class PrintedLetter {
    private final Pages pages;
    private final Exports exports;
    private final PrintShop shop;
    private final Prints prints;
    private final Clock clock;

    PrintedLetter(Pages pages, Exports exports, PrintShop shop, Prints prints, Clock clock) {
        this.pages = pages;
        this.exports = exports;
        this.shop = shop;
        this.prints = prints;
        this.clock = clock;
    }

    ResponseEntity<byte[]> print(Draft draft, QuestionLetter letter, Language language) {
        Texts texts = pages.texts(language);
        Map<String, Object> values = Map.of(
                "id", draft.id(),
                "number", draft.version(),
                "date", texts.date(LocalDate.now(clock)),
                "letter", letter);
        String title = texts.message("print.letter.title", Titles.of(draft, texts));
        return shop.print(() -> exports.bytes(
                draft,
                "letter.pdf",
                head -> prints.print(
                        new Prints.Sheets("letter", title, "print.letter", head, values, List.of()), texts)));
    }
}
