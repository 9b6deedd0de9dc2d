package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Statement;
import nl.toetssteen.rulebook.Weight;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Scores and verdict, kept up to date while findings come and go: the same arithmetic as that of {@link Judge}, but
 * only what a finding touches is done again. For one thread.
 */
public final class LiveScore {
    private static final int BEST = 10_000;
    private static final int SILENT = -1;
    private static final Set<ProofState.State> UNPROVEN = EnumSet.of(ProofState.State.REFUTED, ProofState.State.OPEN);

    private final Method method;
    private final Terms terms;
    private final Function<String, List<? extends Fact>> conclusions;
    private final List<Voice> voices = new ArrayList<>();
    private final Map<String, Integer> criterionNumbers = new HashMap<>();
    private final List<Criterion> criteria;
    private final int[] points;
    private final int[] grades;
    private final Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
    private final Map<String, Integer> decisive = new HashMap<>();
    private final Map<String, GoalWeights> weighings = new HashMap<>();
    private Goal goal;

    /**
     * What a rule says, and with whom it competes.
     *
     * @param rivals those that count once with it, itself included; none for effects without points
     */
    private record Voice(Method.Stated stated, int criterion, boolean isDecisive, List<Integer> rivals) {}

    /** What counts once. */
    private record Topic(String name, String criterion, boolean favourable) {}

    /**
     * The weights of a goal.
     *
     * @param weights as whole numbers in the order of the criteria
     */
    private record GoalWeights(Map<String, BigDecimal> byCriterion, long[] weights) {}

    /**
     * Nothing is found yet.
     *
     * @param rules names of the rules that say something; their places are the numbers by which findings come and go
     * @param conclusions those that stand under a name at the moment
     */
    public LiveScore(
            Rulebook rulebook, Terms terms, List<String> rules, Function<String, List<? extends Fact>> conclusions) {
        this.method = Method.of(rulebook);
        this.terms = terms;
        this.conclusions = conclusions;
        criteria = rulebook.criteria();
        criteria.forEach(criterion -> criterionNumbers.put(criterion.id(), criterionNumbers.size()));
        points = new int[criteria.size()];
        grades = new int[rules.size()];
        Arrays.fill(grades, SILENT);
        Map<Topic, List<Integer>> topics = new HashMap<>();
        for (String rule : rules) {
            voices.add(voice(rule, topics));
        }
        goal = method.goal(terms.goal());
    }

    private Voice voice(String rule, Map<Topic, List<Integer>> topics) {
        Method.Stated stated = method.stated(rule);
        Statement statement = stated.statement();
        boolean isDecisive = statement.effect() == Effect.CONCERN && statement.weight() == Weight.DECISIVE;
        if (!statement.effect().hasPoints()) {
            return new Voice(stated, SILENT, isDecisive, List.of());
        }
        Topic topic = new Topic(
                statement.topic(), statement.criterion(), statement.effect().isFavourable());
        List<Integer> rivals = topics.computeIfAbsent(topic, key -> new ArrayList<>());
        rivals.add(voices.size());
        return new Voice(stated, criterionNumbers.getOrDefault(statement.criterion(), SILENT), isDecisive, rivals);
    }

    /** The goal that is declared; empty when none is. One that the terms name goes before it. */
    public void declare(Optional<String> declared) {
        goal = method.goal(terms.goal().or(() -> declared.filter(method::hasGoal)));
    }

    /**
     * A rule finds something, or no longer does.
     *
     * @param rule its number
     * @param grade of its best-proven match on any line, or null when it finds nothing
     */
    public void found(int rule, @Nullable Grade grade) {
        int now = grade == null ? SILENT : grade.ordinal();
        int before = grades[rule];
        if (now == before) {
            return;
        }
        Voice voice = voices.get(rule);
        int counted = counted(voice);
        grades[rule] = now;
        if (voice.criterion != SILENT) {
            points[voice.criterion] += counted(voice) - counted;
        }
        if ((now == SILENT) != (before == SILENT)) {
            appear(voice, now == SILENT ? -1 : 1);
        }
    }

    private void appear(Voice voice, int by) {
        count(effects, voice.stated.statement().effect(), by);
        if (voice.isDecisive) {
            count(decisive, voice.stated.statement().topic(), by);
        }
    }

    /** A count of 0 is taken out. */
    private static <T> void count(Map<T, Integer> counts, T what, int by) {
        int now = counts.getOrDefault(what, 0) + by;
        if (now == 0) {
            counts.remove(what);
        } else {
            counts.put(what, now);
        }
    }

    /** The points that count among rivals: the most, whatever the sign. */
    private int counted(Voice voice) {
        int most = 0;
        for (int rival : voice.rivals) {
            if (grades[rival] != SILENT) {
                int own = voices.get(rival).stated.points()[grades[rival]];
                most = Math.abs(own) > Math.abs(most) ? own : most;
            }
        }
        return most;
    }

    /** The goal judged by. */
    public String goal() {
        return goal.id();
    }

    /** The criteria in the order of the rulebook. */
    public List<CriterionScore> criteria() {
        Map<String, BigDecimal> weights = weighing().byCriterion();
        List<CriterionScore> scores = new ArrayList<>();
        for (int number = 0; number < points.length; number++) {
            String id = criteria.get(number).id();
            boolean applies = applies(number);
            int score = applies ? score(number) : criteria.get(number).base() * 100;
            scores.add(new CriterionScore(id, applies, score, weights.getOrDefault(id, BigDecimal.ZERO)));
        }
        return scores;
    }

    private boolean applies(int number) {
        String conclusion = criteria.get(number).applies();
        return conclusion.isEmpty() || !conclusions.apply(conclusion).isEmpty();
    }

    private int score(int number) {
        return Math.max(0, Math.min(BEST, criteria.get(number).base() * 100 + points[number]));
    }

    /** Weighted mean of the criteria that apply, 0 to 10 000, in hundredths, half up. */
    public int total() {
        long[] weights = weighing().weights;
        long weight = 0;
        long sum = 0;
        for (int number = 0; number < points.length; number++) {
            if (applies(number)) {
                weight += weights[number];
                sum += weights[number] * score(number);
            }
        }
        return weight <= 0 ? 0 : (int) ((2 * sum + weight) / (2 * weight));
    }

    private GoalWeights weighing() {
        return weighings.computeIfAbsent(goal.id(), id -> weigh());
    }

    private GoalWeights weigh() {
        Map<String, BigDecimal> weights = Scorecard.weights(method, goal, terms);
        int decimals = weights.values().stream()
                .mapToInt(weight -> Math.max(0, weight.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        long[] whole = criteria.stream()
                .map(criterion -> weights.getOrDefault(criterion.id(), BigDecimal.ZERO))
                .mapToLong(weight -> weight.movePointRight(decimals).longValueExact())
                .toArray();
        return new GoalWeights(weights, whole);
    }

    /** The verdict but for the minimums of the criteria, which may take it lower. */
    public Verdict verdictBeforeMinimums() {
        Caps caps = new Caps(method, goal, criteria());
        boolean harms = caps.harmed().findAny().isPresent();
        return decide(harms ? Verdict.REWORK : Caps.decisive(decisive.size()));
    }

    /** @param waits whether a rule, by name, does not fire but could once open questions are answered */
    public Verdict verdict(Predicate<String> waits) {
        Verdict verdict = verdictBeforeMinimums();
        Caps caps = new Caps(method, goal, criteria());
        // Whether a rule waits is much work to find out, and only now may it matter.
        boolean matters = verdict.compareTo(Verdict.REWORK) > 0 && verdict != Verdict.REFER;
        return matters && caps.tooLow(this::state, waits).findAny().isPresent() ? decide(Verdict.REWORK) : verdict;
    }

    /** How much stands in the way of a better verdict, whatever the score: what blocks, what caps, what is not shown. */
    public int obstacles() {
        int blocking = effects.getOrDefault(Effect.OBJECTION, 0) + effects.getOrDefault(Effect.REFERRAL, 0);
        return blocking + decisive.size() + unproven().size();
    }

    /** Names of the conclusions on which proofs rest that the goal demands and that are open, or refuted. */
    public List<String> unproven() {
        return method.proofs(goal).stream()
                .filter(proof -> UNPROVEN.contains(state(proof)))
                .map(Proof::conclusion)
                .toList();
    }

    /** Whether something blocks that no score makes up for. */
    public boolean isBlocked() {
        return decision(Verdict.SUPPORT).isBlocked();
    }

    private Verdict decide(Verdict allowed) {
        return decision(allowed).verdict(method.scale());
    }

    private Decision decision(Verdict allowed) {
        Set<ProofState.State> proofs = EnumSet.noneOf(ProofState.State.class);
        method.proofs(goal).forEach(proof -> proofs.add(state(proof)));
        return new Decision(effects.keySet(), proofs, allowed, total());
    }

    private ProofState.State state(Proof proof) {
        return Proofs.state(conclusions.apply(proof.conclusion()).stream()
                .map(Conclusion.class::cast)
                .toList());
    }
}
