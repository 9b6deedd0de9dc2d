package nl.toetssteen.rulebook;

import java.time.LocalDate;
import java.util.List;

/** Parameters have one value on every date; conclusions, tables and parameters cite known sources. */
final class LibraryCheck {
    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    LibraryCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        Rulebook.Contents contents = rulebook.contents();
        contents.parameters().forEach(this::check);
        contents.tables().forEach(table -> names.demandSources(Names.citations(table), table.place()));
        contents.conclusions().forEach(this::check);
    }

    private void check(ParameterSpec parameter) {
        List<ParameterSpec.Step> steps = parameter.steps();
        names.demandSources(steps.stream().map(ParameterSpec.Step::source).toList(), parameter.place());
        for (int i = 1; i < steps.size(); i++) {
            LocalDate from = steps.get(i).from();
            if (from.isAfter(LocalDate.EPOCH) && !from.isAfter(steps.get(i - 1).from())) {
                defects.add(
                        parameter.place(),
                        "The step of '" + parameter.name() + "' from " + from + " does not come after the one before.",
                        "Sort the steps by date, and give each a date of its own.");
            }
        }
        LocalDate start = rulebook.contents().inForceFrom();
        if (start.isAfter(LocalDate.EPOCH)
                && !steps.isEmpty()
                && steps.get(0).from().isAfter(start)) {
            defects.add(
                    parameter.place(),
                    "'" + parameter.name() + "' has no value on " + start + ", when the rulebook comes into force.",
                    "Add a step from that day or earlier.");
        }
    }

    private void check(ConclusionSpec conclusion) {
        names.demandSources(conclusion.sources(), conclusion.place());
        boolean drawn = rulebook.rules().stream()
                .flatMap(rule -> rule.conclusions().stream())
                .anyMatch(verb -> verb.name().equals(conclusion.name()));
        if (!drawn && names.rule.complete()) {
            defects.add(
                    conclusion.place(),
                    "No rule concludes '" + conclusion.name() + "'.",
                    "Write a rule that does, or remove the conclusion.");
        }
    }
}
