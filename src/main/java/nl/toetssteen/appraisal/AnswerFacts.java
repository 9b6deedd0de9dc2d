package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Open;

/** The facts that follow from the answers, each list in the order of the form and then line. */
record AnswerFacts(List<Fact> facts, List<Slot> open, List<Slot> mayApply, List<Slot> ignored) {

    static AnswerFacts of(Applicability answers) {
        AnswerFacts facts = new AnswerFacts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int place = 0;
        for (int number = 0; number < answers.form().size(); number++) {
            for (int line = answers.firstLine(number); line <= answers.lastLine(number); line++) {
                facts.add(answers, number, answers.slots().get(place++));
            }
        }
        return new AnswerFacts(
                List.copyOf(facts.facts),
                List.copyOf(facts.open),
                List.copyOf(facts.mayApply),
                List.copyOf(facts.ignored));
    }

    private void add(Applicability answers, int number, Slot slot) {
        Question question = answers.form().question(number);
        Given given = answers.given(number, slot.line());
        switch (answers.asked(number, slot.line())) {
            case NO -> ignore(given, slot);
            case UNKNOWN -> leaveOpen(question, slot, mayApply);
            case YES -> ask(question, given, slot);
        }
    }

    private void ignore(Given given, Slot slot) {
        if (!given.isUnknown()) {
            ignored.add(slot);
        }
    }

    private void ask(Question question, Given given, Slot slot) {
        if (given.isUnknown()) {
            leaveOpen(question, slot, open);
        } else {
            facts.add(answer(question, given, slot.line()));
        }
    }

    private void leaveOpen(Question question, Slot slot, List<Slot> list) {
        facts.add(new Open(slot.question(), question.group(), slot.line()));
        list.add(slot);
    }

    static Answer answer(Question question, Given given, int line) {
        Value value = given.value();
        String choice = value instanceof Value.Chosen chosen ? chosen.option() : null;
        Set<String> choices = value instanceof Value.Several several ? ordered(several.options()) : Set.of();
        BigDecimal exact = value instanceof Value.Numeric numeric ? numeric.number() : null;
        return new Answer(
                question.id(), question.group(), line, choice, choices, exact, Computation.gradeOf(question, given));
    }

    /** Not Set.copyOf: its order differs from run to run, and would show. */
    private static Set<String> ordered(List<String> options) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(options));
    }
}
