package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.casework.Fill;
import nl.toetssteen.casework.TypedReader;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;
import org.springframework.ui.Model;

/** Sets what somebody typed beside what others saved meanwhile, field by field. */
final class ClashViews {
    private final Rulebook rulebook;
    private final Draft latest;
    private final Texts texts;

    ClashViews(Rulebook rulebook, Draft latest, Texts texts) {
        this.rulebook = rulebook;
        this.latest = latest;
        this.texts = texts;
    }

    /** A field that two people changed. */
    record Clash(String key, String label, String mine, String theirs) {}

    /** A field that the next page sends again. */
    record Hidden(String name, String value) {}

    Clash of(Typed typed) {
        Slot slot = typed.slot();
        Question question = rulebook.question(slot.question());
        Typed unread = latest.unread().get(slot);
        return new Clash(
                FieldKey.of(slot),
                Labels.of(question, slot, texts),
                words(question, typed),
                unread == null ? words(question, latest.sheet().at(slot)) : words(question, unread));
    }

    private String words(Question question, Typed typed) {
        var read = TypedReader.read(question, typed);
        return read.problems().isEmpty()
                ? words(question, read.given())
                : said(String.join(", ", typed.values()), typed.evidence(), typed.note(), typed.references());
    }

    private String words(Question question, Given given) {
        Grade grade = given.evidence();
        String value =
                given.isUnknown() ? texts.message("answer.unknown") : new ValueWords(texts).of(question, given.value());
        return said(value, grade == null ? "" : texts.message("grade." + grade.id()), given.note(), given.references());
    }

    private static String said(String value, String grade, String note, List<Reference> references) {
        Stream<String> documents = references.stream()
                .map(document -> Stream.of(document.title(), document.place(), document.link())
                        .filter(part -> !part.isBlank())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
        return Stream.concat(Stream.of(value, grade, note), documents)
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    /** Fills the page on which somebody chooses; {@code page} and {@code doing} say what it sends where. */
    static String page(Fill.Outcome outcome, Rulebook rulebook, Texts texts, Model model) {
        ClashViews views = new ClashViews(rulebook, outcome.after(), texts);
        model.addAttribute("id", outcome.after().id());
        model.addAttribute("version", outcome.after().version());
        model.addAttribute("title", Titles.of(outcome.after(), texts));
        model.addAttribute("clashes", outcome.clashes().stream().map(views::of).toList());
        model.addAttribute("sent", sent(outcome));
        return "proposal/clash";
    }

    /** All that was sent and not yet stored, as fields of a form. */
    private static List<Hidden> sent(Fill.Outcome outcome) {
        return Stream.concat(outcome.own().stream(), outcome.clashes().stream())
                .flatMap(typed -> hidden(typed).stream())
                .toList();
    }

    /** What stands in a field, as fields of a form that nobody sees. */
    static List<Hidden> hidden(Typed typed) {
        List<Hidden> hidden = new ArrayList<>();
        String key = FieldKey.of(typed.slot());
        hidden.add(new Hidden(Posted.SHOWN, key));
        typed.values().forEach(value -> hidden.add(new Hidden(key, value)));
        hidden.add(new Hidden(key + Posted.EVIDENCE, typed.evidence()));
        hidden.add(new Hidden(key + Posted.NOTE, typed.note()));
        typed.references().forEach(document -> {
            hidden.add(new Hidden(key + Posted.TITLE, document.title()));
            hidden.add(new Hidden(key + Posted.PLACE, document.place()));
            hidden.add(new Hidden(key + Posted.LINK, document.link()));
        });
        return hidden;
    }
}
