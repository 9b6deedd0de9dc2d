package nl.toetssteen.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questions: their names, options, order and the conditions under which they are asked. */
final class QuestionCheck {
    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    QuestionCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        rulebook.questions().forEach(this::check);
    }

    private void check(Question question) {
        if (!question.id().startsWith(question.theme() + ".")) {
            defects.add(
                    question.place(),
                    "The question '" + question.id() + "' does not begin with its theme.",
                    "Rename it to '" + question.theme() + "." + bare(question.id()) + "', or move it.");
        }
        question.better().order().forEach(option -> demandOption(question, option, question.place(), "'better'"));
        conditions(question.when()).forEach(is -> check(question.place(), is));
        refuseCycle(question);
        checkLimits(question);
        checkOptions(question);
    }

    private static String bare(String id) {
        return id.substring(id.indexOf('.') + 1);
    }

    private void checkOptions(Question question) {
        if (question.option("unknown").isPresent()) {
            defects.add(
                    question.place(),
                    "The option 'unknown' cannot be told from an open answer.",
                    "Remove it: every question can be left open.");
        }
        if (question.type().isChoice() && question.options().size() < 2) {
            defects.add(question.place(), "There is nothing to choose.", "Give at least two options.");
        }
    }

    private void checkLimits(Question question) {
        if (Limits.lowest(question).compareTo(Limits.highest(question)) > 0) {
            defects.add(question.place(), "The minimum is above the maximum.", "Exchange them.");
        }
    }

    private void demandOption(Question question, String option, Place place, String where) {
        if (question.option(option).isEmpty()) {
            List<String> options = question.options().stream().map(Option::id).toList();
            defects.add(
                    place,
                    where + " names '" + option + "', which is no option of " + question.id() + ".",
                    Faults.suggestion(option, options).en());
        }
    }

    /** What a condition looks at has options, and these among them. */
    void check(Place place, Condition.Is is) {
        names.question.demand(is.question(), place);
        rulebook.findQuestion(is.question()).ifPresent(asked -> {
            if (asked.type().isChoice()) {
                is.options().forEach(option -> demandOption(asked, option, place, "'when'"));
            } else {
                defects.add(
                        place,
                        "'when' looks at " + asked.id() + ", which has no options.",
                        "Let it look at a question with options.");
            }
        });
    }

    static Stream<Condition.Is> conditions(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return Stream.of(is);
        }
        List<Condition> parts = condition instanceof Condition.Any any ? any.of() : ((Condition.All) condition).of();
        return parts.stream().flatMap(QuestionCheck::conditions);
    }

    private void refuseCycle(Question question) {
        Set<String> behind = new LinkedHashSet<>();
        collect(question, behind);
        if (behind.contains(question.id())) {
            defects.add(
                    question.place(),
                    "Whether " + question.id() + " is asked depends on its own answer.",
                    "Break the circle in 'when'.");
        }
    }

    private void collect(Question question, Set<String> behind) {
        conditions(question.when())
                .map(Condition.Is::question)
                .filter(behind::add)
                .forEach(id -> rulebook.findQuestion(id).ifPresent(next -> collect(next, behind)));
    }
}
