package nl.toetssteen.rulebook;

import java.util.Set;

/**
 * Absent is not open: a rule that asks that a conclusion is not there must also ask that no question behind it is open.
 */
final class AbsenceCheck {
    private final Rulebook rulebook;
    private final Defects defects;

    AbsenceCheck(Rulebook rulebook, Defects defects) {
        this.rulebook = rulebook;
        this.defects = defects;
    }

    void run() {
        for (Rule rule : rulebook.rules()) {
            rule.patterns().stream()
                    .filter(pattern -> pattern.absent() && pattern.type() == FactType.CONCLUSION)
                    .forEach(pattern -> check(rule, pattern));
        }
    }

    private void check(Rule rule, Rule.Pattern absent) {
        String name = absent.literal("name").orElse("");
        Set<String> behind = Behind.conclusion(rulebook, name, Behind.values(absent));
        for (String id : behind) {
            rulebook.findQuestion(id)
                    .filter(question -> rule.patterns().stream().noneMatch(other -> settles(other, question, absent)))
                    .ifPresent(question -> defects.add(
                            absent.place(),
                            "'" + name + "' can be absent because " + id + " is still open.",
                            "Add not Open( question == \"" + id + "\" )" + groupHint(question) + "."));
        }
    }

    private static String groupHint(Question question) {
        return question.group().isEmpty() ? "" : ", or not Open( group == \"" + question.group() + "\" )";
    }

    /** Whether a condition makes sure that the question is not open wherever the conclusion is missed. */
    private static boolean settles(Rule.Pattern other, Question question, Rule.Pattern absent) {
        boolean known = !other.absent() && other.type() == FactType.ANSWER;
        boolean notOpen = other.absent() && other.type() == FactType.OPEN;
        boolean names = PatternCheck.literals(other, "question").contains(question.id())
                || notOpen && PatternCheck.literals(other, "group").contains(question.group());
        boolean sameLine = question.perLine() && bindsLine(other) && bindsLine(absent);
        boolean everywhere = notOpen && !bindsLine(other) || known && !question.perLine();
        return (known || notOpen) && names && (sameLine || everywhere);
    }

    private static boolean bindsLine(Rule.Pattern pattern) {
        return PatternCheck.terms(pattern).anyMatch(term -> term.isField("line"));
    }
}
