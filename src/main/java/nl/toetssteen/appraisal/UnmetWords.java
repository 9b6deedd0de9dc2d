package nl.toetssteen.appraisal;

import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.SilentRule.Standing;
import nl.toetssteen.appraisal.SilentRule.Unmet;
import nl.toetssteen.rulebook.Rule.Pattern;

/** Conditions that are not met, in words: what they are about, what is there, what they need. */
record UnmetWords(FactWords words) {

    String of(Unmet unmet) {
        return words.onLine(unmet.line(), unmet.pattern().absent() ? absent(unmet) : present(unmet));
    }

    private String present(Unmet unmet) {
        String needed = needs(unmet).needed(unmet);
        String ending = needed.isEmpty() ? "" : words.say("; nodig: ", "; needed: ") + needed;
        return subject(unmet.pattern()) + state(unmet) + ending;
    }

    private NeedWords needs(Unmet unmet) {
        return new NeedWords(words, unmet.pattern().type(), name(unmet.pattern()));
    }

    private static String name(Pattern pattern) {
        return Stream.of("question", "name", "table", "rule")
                .flatMap(accessor -> pattern.literal(accessor).stream())
                .findFirst()
                .orElse("");
    }

    private String subject(Pattern pattern) {
        String name = name(pattern);
        return switch (pattern.type()) {
            case ANSWER, OPEN -> words.label(name);
            case ROW -> words.say("Een rij in tabel ", "A row in table ") + words.tableTitle(name);
            case PARAMETER -> words.parameterTitle(name);
            case FIGURE -> words.figureTitle(name);
            case CONCLUSION -> words.conclusionTitle(name);
            case FINDING -> words.say("Bevinding ", "Finding ") + name + ", " + words.findingTitle(name);
        };
    }

    private String state(Unmet unmet) {
        if (unmet.standing() == Standing.NOT_ASKED) {
            return words.say(" (geldt hier niet)", " (does not apply here)");
        }
        if (!unmet.given().isEmpty()) {
            return (subject(unmet.pattern()).endsWith("?") ? " " : ": ")
                    + needs(unmet).given(unmet);
        }
        return unmet.standing() == Standing.WAITS
                ? words.say(" (nog open)", " (still open)")
                : words.say(" (is er niet)", " (not there)");
    }

    /** For a condition that asks that something is not there. */
    private String absent(Unmet unmet) {
        return switch (unmet.pattern().type()) {
            case OPEN -> answered(unmet.pattern());
            case ROW ->
                subject(unmet.pattern()) + words.say(": mag er niet zijn", ": must not be there") + which(unmet);
            default -> subject(unmet.pattern()) + which(unmet) + words.say(": mag niet vaststaan", ": must not stand");
        };
    }

    private String which(Unmet unmet) {
        String needed = needs(unmet).needed(unmet);
        return needed.isEmpty() ? "" : " (" + needed + ")";
    }

    private String answered(Pattern pattern) {
        Optional<String> question = pattern.literal("question");
        return question.map(id -> words.label(id) + words.say(" (moet beantwoord zijn)", " (must be answered)"))
                .orElseGet(() -> words.say(
                        "Alle vragen die hierover gaan moeten beantwoord zijn",
                        "All questions about this must be answered"));
    }
}
