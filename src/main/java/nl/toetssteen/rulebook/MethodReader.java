package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.vocabulary.Grade;

/** Reads {@code rulebook.yaml}: what the rulebook is, and how its method judges. */
final class MethodReader {

    /** All that the file says. */
    record Method(
            String id,
            String edition,
            Words title,
            LocalDate inForceFrom,
            String goalQuestion,
            String defaultGoal,
            List<String> coreQuestions,
            CalibrationSpec calibration,
            PortfolioSpec portfolio,
            List<String> themes,
            Scale scale,
            List<Criterion> criteria,
            List<Goal> goals,
            List<Proof> proofs) {

        /** What stands in for a file that could not be read. */
        static final Method NONE = new Method(
                "",
                "",
                Words.NONE,
                LocalDate.EPOCH,
                "",
                "",
                List.of(),
                CalibrationSpec.NONE,
                PortfolioSpec.NONE,
                List.of(),
                new Scale(Map.of(), 1, Map.of(), 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of());
    }

    Method read(Entry entry) {
        return new Method(
                entry.name("id"),
                entry.text("edition"),
                entry.words("title"),
                entry.date("in-force-from"),
                entry.text("goal-question"),
                entry.text("default-goal"),
                entry.texts("core-questions"),
                calibration(entry),
                PortfolioReader.spec(entry),
                entry.texts("themes"),
                scale(entry),
                entry.entries("criteria", MethodReader::criterion),
                entry.entries("goals", MethodReader::goal),
                entry.entries("proofs", MethodReader::proof));
    }

    private static CalibrationSpec calibration(Entry entry) {
        return entry.has("calibration")
                ? entry.entry("calibration").read(MethodReader::calibrationOf)
                : CalibrationSpec.NONE;
    }

    private static CalibrationSpec calibrationOf(Entry entry) {
        Entry rate = entry.entry("base-rate");
        CalibrationSpec spec = new CalibrationSpec(
                entry.texts("drawn-from-precedents"),
                rate.whole("favourable"),
                rate.whole("mixed"),
                rate.whole("unfavourable"),
                rate.whole("not-assessable"),
                CardReader.citation(entry));
        rate.end();
        return spec;
    }

    private static Scale scale(Entry entry) {
        Entry thresholds = entry.entry("thresholds");
        Scale scale = new Scale(
                entry.entry("points").read(MethodReader::points),
                entry.whole("ground-factor"),
                entry.entry("evidence").read(MethodReader::evidence),
                thresholds.whole("support"),
                thresholds.whole("support-if"),
                thresholds.whole("rework"),
                entry.whole("borderline"),
                entry.whole("harm"));
        thresholds.end();
        ascending(entry, List.of(scale.rework(), scale.supportIf(), scale.support()), "thresholds");
        ascending(entry, List.of(0, scale.borderline(), scale.harm(), 100), "harm");
        return scale;
    }

    private static <T extends Comparable<T>> void ascending(Entry entry, List<T> numbers, String key) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i - 1).compareTo(numbers.get(i)) > 0) {
                entry.defects()
                        .add(
                                entry.place(key),
                                "The numbers of '" + key + "' are out of order.",
                                "Give the stronger word the higher number, within 0 to 100.");
                return;
            }
        }
    }

    private static Map<Weight, Integer> points(Entry entry) {
        Map<Weight, Integer> points = new EnumMap<>(Weight.class);
        points.put(Weight.NONE, 0);
        for (Weight weight : List.of(Weight.WEAK, Weight.MODERATE, Weight.STRONG, Weight.DECISIVE)) {
            points.put(weight, entry.whole(weight.id()));
        }
        ascending(entry, List.copyOf(points.values()), Weight.WEAK.id());
        return points;
    }

    private static Map<Grade, BigDecimal> evidence(Entry entry) {
        Map<Grade, BigDecimal> factors = new EnumMap<>(Grade.class);
        for (Grade grade : List.of(Grade.ASSERTED, Grade.REASONED, Grade.DOCUMENTED, Grade.EVALUATED)) {
            factors.put(grade, entry.number(grade.id()));
        }
        factors.put(Grade.PLAIN, BigDecimal.ONE);
        ascending(entry, List.copyOf(factors.values()), Grade.ASSERTED.id());
        return factors;
    }

    private static Criterion criterion(Entry entry) {
        Criterion criterion = new Criterion(
                entry.name("id"),
                entry.whole("base"),
                entry.whole("minimum"),
                entry.text("applies", ""),
                entry.text("exempted-by", ""),
                entry.words("words"),
                entry.words("asks"),
                entry.place());
        ascending(entry, List.of(0, criterion.base(), 100), "base");
        ascending(entry, List.of(0, criterion.minimum(), 100), "minimum");
        return criterion;
    }

    private static Goal goal(Entry entry) {
        return new Goal(
                entry.name("id"),
                entry.text("criterion"),
                entry.entry("weights").read(MethodReader::weights),
                entry.texts("proofs"),
                entry.words("words"),
                entry.place());
    }

    private static Map<String, BigDecimal> weights(Entry entry) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        entry.keys().forEach(criterion -> weights.put(criterion, entry.number(criterion)));
        return weights;
    }

    private static Proof proof(Entry entry) {
        return new Proof(
                entry.name("id"), entry.text("conclusion"), entry.words("asks"), entry.words("cure"), entry.place());
    }
}
