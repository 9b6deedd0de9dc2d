package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.FormCheck;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Fact;

/** Holds numbers of the form against each other. What is open, or not asked, is not held against anybody. */
public final class FormChecks {
    private final Rulebook rulebook;
    private final Map<String, Fact> facts;

    private FormChecks(Rulebook rulebook, FactSheet sheet) {
        this.rulebook = rulebook;
        facts = sheet.base().stream()
                .filter(fact -> FactOrder.number(fact).isPresent())
                .filter(fact -> fact.line() == 0)
                .collect(Collectors.toMap(FactOrder::name, fact -> fact, (one, other) -> one));
    }

    /** The checks that fail, in the order of the rulebook. */
    public static List<FailedCheck> failing(Rulebook rulebook, Sheet sheet, LocalDate date) {
        FormChecks checks = new FormChecks(rulebook, FactSheet.of(rulebook, sheet, date));
        return rulebook.contents().checks().stream()
                .flatMap(check -> checks.failure(check).stream())
                .toList();
    }

    private Optional<FailedCheck> failure(FormCheck check) {
        return number(check.left()).flatMap(left -> number(check.right())
                .filter(right -> differ(left, right, check.tolerance()))
                .map(right -> new FailedCheck(check.id(), check.question(), message(check, left.subtract(right)))));
    }

    private boolean differ(BigDecimal left, BigDecimal right, String tolerance) {
        BigDecimal difference = left.subtract(right).abs();
        return number(tolerance)
                .filter(allowed -> difference.compareTo(allowed) > 0)
                .isPresent();
    }

    private Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(facts.get(name)).flatMap(FactOrder::number);
    }

    private Words message(FormCheck check, BigDecimal difference) {
        return new Words(message(check, difference, Language.NL), message(check, difference, Language.EN));
    }

    private String message(FormCheck check, BigDecimal difference, Language language) {
        FactWords words = new FactWords(rulebook, language);
        return words.in(check.message())
                .replace("{left}", said(check.left(), words))
                .replace("{right}", said(check.right(), words))
                .replace("{difference}", words.numbers().of(difference.abs(), unit(check)));
    }

    private String said(String name, FactWords words) {
        return Optional.ofNullable(facts.get(name)).map(words::value).orElse("");
    }

    /** A difference is in the unit of what may differ. */
    private Words unit(FormCheck check) {
        return new FactWords(rulebook, Language.EN).parameterUnit(check.tolerance());
    }
}
