package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Criteria, goals and proofs name each other, and the goals are the options of the question for the goal. */
final class MethodCheck {
    private static final Set<String> STATES = Set.of("shown", "refuted", "not-needed");
    private static final String FILE = "rulebook.yaml";

    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    MethodCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        if (!defects.complete(FILE)) {
            return;
        }
        Rulebook.Contents contents = rulebook.contents();
        Place file = new Place(FILE, 1);
        names.goal.demand(contents.defaultGoal(), file);
        contents.coreQuestions().forEach(question -> names.question.demand(question, file));
        if (contents.calibration() != CalibrationSpec.NONE) {
            names.demandSources(List.of(contents.calibration().source()), file);
        }
        contents.calibration().drawn().forEach(question -> names.question.demand(question, file));
        checkGoalQuestion(contents.goalQuestion(), file);
        contents.criteria().forEach(this::check);
        contents.goals().forEach(this::check);
        contents.proofs().forEach(this::check);
    }

    private void checkGoalQuestion(String id, Place file) {
        names.question.demand(id, file);
        rulebook.findQuestion(id).ifPresent(question -> {
            Set<String> options =
                    new TreeSet<>(question.options().stream().map(Option::id).toList());
            Set<String> goals = new TreeSet<>(names.goal.known());
            if (!options.equals(goals) || question.type() != QuestionType.CHOICE) {
                defects.add(
                        question.place(),
                        "The options of " + id + " are " + options + ", the goals " + goals + ".",
                        "Make it a choice with exactly the goals of rulebook.yaml as options.");
            }
        });
    }

    private void check(Criterion criterion) {
        names.conclusion.demand(criterion.applies(), criterion.place());
        names.proof.demand(criterion.exemptedBy(), criterion.place());
    }

    private void check(Goal goal) {
        names.criterion.demand(goal.criterion(), goal.place());
        goal.proofs().forEach(proof -> names.proof.demand(proof, goal.place()));
        goal.weights().keySet().forEach(criterion -> names.criterion.demand(criterion, goal.place()));
        for (Criterion criterion : rulebook.criteria()) {
            if (!goal.weights().containsKey(criterion.id())) {
                defects.add(
                        goal.place(),
                        "The goal '" + goal.id() + "' has no weight for '" + criterion.id() + "'.",
                        "Add it to 'weights'.");
            }
        }
        if (goal.weights().values().stream().anyMatch(weight -> weight.signum() <= 0)) {
            defects.add(goal.place(), "A weight is not above 0.", "Give every criterion a positive weight.");
        }
    }

    private void check(Proof proof) {
        names.conclusion.demand(proof.conclusion(), proof.place());
        rulebook.findConclusion(proof.conclusion()).ifPresent(conclusion -> {
            List<String> values = conclusion.values().stream().map(Option::id).toList();
            if (!STATES.containsAll(values) || !values.contains("shown")) {
                defects.add(
                        conclusion.place(),
                        "The conclusion '" + conclusion.name() + "' of a proof has the values " + values + ".",
                        "A proof is shown, refuted or not-needed: use these words.");
            }
        });
    }
}
