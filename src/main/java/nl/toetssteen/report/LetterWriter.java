package nl.toetssteen.report;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.Numbers;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.vocabulary.Grade;

/** Writes one letter, in one language. */
final class LetterWriter {
    private static final List<Grade> STRONG_TO_WEAK =
            List.of(Grade.EVALUATED, Grade.DOCUMENTED, Grade.REASONED, Grade.ASSERTED);

    private final Wording wording;
    private final ResourceBundle words;

    LetterWriter(Wording wording) {
        this.wording = wording;
        words = ResourceBundle.getBundle("messages.letter", wording.language().locale());
    }

    QuestionLetter letter(String title, List<Slot> slots, int most) {
        List<Slot> asked = slots.stream().limit(most).sorted(formOrder()).toList();
        boolean claims = asked.stream().anyMatch(slot -> question(slot).claim());
        return new QuestionLetter(
                title.isEmpty() ? say("subject-untitled") : say("subject", title),
                opening(asked.size()),
                parts(asked),
                claims ? evidence() : List.of(),
                closing(asked.size(), slots.size()));
    }

    private List<String> opening(int asked) {
        List<String> opening = new ArrayList<>(List.of(say("greeting"), say("opening", asked)));
        if (asked > 0) {
            opening.add(say("request"));
        }
        return opening;
    }

    private List<String> closing(int asked, int all) {
        Stream<String> more = asked < all ? Stream.of(say("more")) : Stream.of();
        return Stream.concat(more, Stream.of(say("closing"))).toList();
    }

    /** Line by line within a question, as on the form. */
    private Comparator<Slot> formOrder() {
        List<String> form =
                wording.rulebook().questions().stream().map(Question::id).toList();
        return Comparator.comparingInt((Slot slot) -> form.indexOf(slot.question()))
                .thenComparingInt(Slot::line);
    }

    private List<QuestionLetter.Part> parts(List<Slot> asked) {
        List<QuestionLetter.Part> parts = new ArrayList<>();
        for (Theme theme : wording.rulebook().themes()) {
            List<QuestionLetter.Item> items = asked.stream()
                    .filter(slot -> question(slot).theme().equals(theme.id()))
                    .map(slot -> item(slot, asked.indexOf(slot) + 1))
                    .toList();
            if (!items.isEmpty()) {
                parts.add(new QuestionLetter.Part(wording.in(theme.title()), items));
            }
        }
        return List.copyOf(parts);
    }

    private QuestionLetter.Item item(Slot slot, int number) {
        Question question = question(slot);
        String label = wording.in(question.label());
        return new QuestionLetter.Item(
                number,
                slot.line() == 0 ? label : say("line", slot.line(), label),
                about(question),
                choice(question),
                answers(question),
                evidence(question));
    }

    private List<String> about(Question question) {
        Stream<String> why = question.why().isEmpty() ? Stream.of() : Stream.of(say("why", wording.in(question.why())));
        return Stream.concat(Stream.of(wording.in(question.help())).filter(help -> !help.isEmpty()), why)
                .toList();
    }

    private String choice(Question question) {
        return switch (question.type()) {
            case CHOICE -> say("choose-one");
            case CHOICES -> say("choose-several");
            default -> "";
        };
    }

    /** Nobody needs to be told what can be answered with yes or no. */
    private List<String> answers(Question question) {
        return question.type() == QuestionType.YES_NO
                ? List.of()
                : question.options().stream()
                        .map(option -> wording.in(option.words()))
                        .toList();
    }

    /** The worst answer needs no proof: nobody doubts what speaks against a proposal. */
    private String evidence(Question question) {
        if (!question.claim()) {
            return "";
        }
        Better better = question.better();
        return better.order().stream()
                .findFirst()
                .flatMap(question::option)
                .map(Option::words)
                .map(worst -> say("evidence-unless", wording.in(worst)))
                .orElseGet(() -> say("evidence"));
    }

    private List<String> evidence() {
        Stream<String> grades = STRONG_TO_WEAK.stream().map(grade -> say("grade." + grade.id(), percentage(grade)));
        return Stream.concat(Stream.of(say("grades")), grades).toList();
    }

    private String percentage(Grade grade) {
        BigDecimal factor = wording.rulebook().scale().evidence().getOrDefault(grade, BigDecimal.ONE);
        return Numbers.format(factor.movePointRight(2).stripTrailingZeros(), wording.language());
    }

    private Question question(Slot slot) {
        return wording.rulebook().question(slot.question());
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), wording.language().locale()).format(values);
    }
}
