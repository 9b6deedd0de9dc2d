package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.SheetBuilder;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class DroolsAppraiserTest {
    private static final Terms TERMS = Terms.on(LocalDate.of(2026, 11, 21));
    private static final int PROPOSALS = 3000;

    /** A proposal in which each question is answered in some way or left open. */
    private static SheetBuilder proposal(long seed) {
        Random random = new Random(seed);
        int lines = 1 + random.nextInt(3);
        SheetBuilder sheet = new SheetBuilder().lines(lines);
        choose(sheet, random, "q.choice", 0, "a", "b", "c", "d");
        choose(sheet, random, "q.later", 0, "yes", "no");
        choose(sheet, random, "q.claim", 0, "yes", "no");
        number(sheet, random, "q.amount", 0, "0", "10", "20", "99", "100", "101");
        number(sheet, random, "q.share", 0, "0", "50", "100");
        for (int line = 1; line <= lines; line++) {
            number(sheet, random, "q.line-amount", line, "0", "1", "60", "100");
            grounds(sheet, random, line);
            choose(sheet, random, "q.line-proven", line, "yes", "no");
        }
        return sheet;
    }

    private static void choose(SheetBuilder sheet, Random random, String question, int line, String... options) {
        int pick = random.nextInt(options.length + 1);
        Grade grade = Grade.values()[random.nextInt(4)];
        if (pick < options.length) {
            sheet.choose(question, line, options[pick], grade);
        }
    }

    private static void number(SheetBuilder sheet, Random random, String question, int line, String... numbers) {
        int pick = random.nextInt(numbers.length + 1);
        if (pick < numbers.length) {
            sheet.number(question, line, numbers[pick]);
        }
    }

    private static void grounds(SheetBuilder sheet, Random random, int line) {
        List<List<String>> sets = List.of(List.of("none"), List.of("x"), List.of("y"), List.of("x", "y"));
        int pick = random.nextInt(sets.size() + 1);
        if (pick < sets.size()) {
            sheet.put("q.line-grounds", line, new Value.Several(sets.get(pick)), null);
        }
    }

    private static Set<String> fired(Appraisal appraisal) {
        Set<String> names = new TreeSet<>();
        appraisal.findings().forEach(finding -> names.add(finding.rule()));
        appraisal.derivations().stream().map(Derivation::rule).forEach(names::add);
        return names;
    }

    @Test
    void droolsAndWhyNotAgreeOnEveryRuleBeforeAndAfterTheParameterLapses() {
        Map<String, Integer> firings = new HashMap<>();
        for (int seed = 0; seed < PROPOSALS; seed++) {
            Sheet sheet = proposal(seed).build();
            Terms terms = seed % 2 == 0 ? TERMS : Terms.on(SmallRulebook.LAPSE);
            Set<String> fired = fired(SmallRulebook.appraiser().appraise(sheet, terms));
            Set<String> expected = SmallRulebook.RULEBOOK.rules().stream()
                    .map(Rule::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            SmallRulebook.appraiser().explain(sheet, terms).silent().stream()
                    .map(SilentRule::rule)
                    .forEach(expected::remove);
            assertThat(fired).as("seed " + seed).isEqualTo(expected);
            fired.forEach(rule -> firings.merge(rule, 1, Integer::sum));
        }
        assertThat(firings)
                .as("rules that fired")
                .hasSize(SmallRulebook.RULEBOOK.rules().size() - 1);
        assertThat(firings).as("no threshold is at most 1").doesNotContainKey("AA-15");
    }

    @Test
    void anyAnswerThatMakesAWaitingRuleFireWasWaitedFor() {
        for (int seed = 0; seed < PROPOSALS; seed++) {
            Sheet before = proposal(seed).build();
            Sheet after = before.withAll(
                    before.lines(), proposal(seed + 1_000_000).build().answers());
            Sheet filled = fill(before, after);
            Map<String, SilentRule> silent = SmallRulebook.appraiser().explain(before, TERMS).silent().stream()
                    .collect(Collectors.toMap(SilentRule::rule, rule -> rule));
            fired(SmallRulebook.appraiser().appraise(filled, TERMS)).stream()
                    .filter(silent::containsKey)
                    .forEach(rule ->
                            assertThat(silent.get(rule)).as("seed " + before).matches(SilentRule::waits, "waits"));
        }
    }

    /** What is open in the one, answered as in the other. */
    private static Sheet fill(Sheet open, Sheet answers) {
        Sheet filled = open;
        for (var answer : answers.answers().entrySet()) {
            boolean there = answer.getKey().line() <= open.lines();
            if (there && open.at(answer.getKey()).isUnknown()) {
                filled = filled.with(answer.getKey(), answer.getValue());
            }
        }
        return filled;
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        for (int seed = 0; seed < 200; seed++) {
            Appraisal expected =
                    SmallRulebook.appraiser().appraise(proposal(seed).build(), TERMS);
            Sheet shuffled = proposal(seed).buildShuffled(new Random(seed));
            assertThat(SmallRulebook.appraiser().appraise(shuffled, TERMS)).isEqualTo(expected);
        }
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        DroolsAppraiser reversed =
                new DroolsAppraiser(SmallRulebook.of(backwards(SmallRulebook.FINDINGS), SmallRulebook.CONCLUSIONS));
        for (int seed = 0; seed < 500; seed++) {
            Sheet sheet = proposal(seed).build();
            Appraisal expected = SmallRulebook.appraiser().appraise(sheet, TERMS);
            Appraisal actual = reversed.appraise(sheet, TERMS);
            assertThat(Set.copyOf(actual.findings())).isEqualTo(Set.copyOf(expected.findings()));
            assertThat(actual.derivations()).isEqualTo(expected.derivations());
            assertThat(actual.figures()).isEqualTo(expected.figures());
            assertThat(actual.total()).isEqualTo(expected.total());
        }
    }

    private static String backwards(String rules) {
        List<String> parts = new ArrayList<>(Arrays.asList(rules.strip().split("(?<=\nend)\n+", -1)));
        Collections.reverse(parts);
        assertThat(parts).hasSizeGreaterThan(10);
        return String.join("\n\n", parts) + "\n";
    }

    @Test
    void threadsDoNotMeet() throws Exception {
        List<Sheet> sheets =
                IntStream.range(0, 300).mapToObj(seed -> proposal(seed).build()).toList();
        List<Appraisal> expected = all(sheets);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Appraisal>>> tasks = Collections.nCopies(8, () -> all(sheets));
            for (Future<List<Appraisal>> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Appraisal> all(List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> SmallRulebook.appraiser().appraise(sheet, TERMS))
                .toList();
    }

    @Test
    void theReceiptNamesTheEngine() {
        assertThat(SmallRulebook.appraiser()
                        .appraise(Sheet.empty(), TERMS)
                        .receipt()
                        .engine())
                .matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void noUncheckedRuleReachesDrools() {
        Rulebook checked = SmallRulebook.RULEBOOK;
        Map<String, String> unchecked =
                Map.of("theme", "rule \"AA-01\" when eval( true ) then System.exit( 1 ); end\n");
        assertThatThrownBy(() -> CompiledLogic.compile(unchecked))
                .isInstanceOf(DefectiveRulebook.class)
                .hasMessageContaining("theme/rules.drl:1");
        assertThat(checked.rules()).isNotEmpty();
    }

    @Test
    void aCompiledRulebookThatNobodyUsesIsForgotten() throws InterruptedException {
        WeakReference<KieBase> compiled = new WeakReference<>(CompiledLogic.compile(
                Map.of("theme", "rule \"AA-01\" when Answer( question == \"a.b\" ) then finding( kcontext ); end\n")));
        for (int attempt = 0; attempt < 50 && compiled.get() != null; attempt++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(compiled.get())
                .as("what the repository of Drools still holds")
                .isNull();
    }
}
