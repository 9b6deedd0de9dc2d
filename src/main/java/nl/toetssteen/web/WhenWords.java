package nl.toetssteen.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;

/** Says in words when a question is asked. */
final class WhenWords {
    private final Rulebook rulebook;
    private final Texts texts;
    private final ValueWords values;

    WhenWords(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
        this.values = new ValueWords(texts);
    }

    /** The condition as part of a sentence; empty for a question that is always asked. */
    String of(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is(is);
        }
        return condition instanceof Condition.Any any
                ? joined(any.of(), "form.when.or")
                : joined(((Condition.All) condition).of(), "form.when.and");
    }

    private String joined(List<Condition> parts, String key) {
        return parts.stream().map(this::of).collect(Collectors.joining(" " + texts.message(key) + " "));
    }

    private String is(Condition.Is is) {
        Question question = rulebook.question(is.question());
        String options = is.options().stream()
                .map(option -> texts.message("quoted", values.option(question, option)))
                .collect(Collectors.joining(" " + texts.message("form.when.or") + " "));
        return texts.message("form.when.is", texts.words(question.label()), options);
    }
}
