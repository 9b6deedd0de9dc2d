package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.benchmark.EvretePatterns.Pattern;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Parameter;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The thirty rules in Evrete, on our own facts. In its default mode, a rule that inserts a fact makes it forget the matches
 * that still wait; in its continuous mode it does not.
 */
final class EvreteRules implements Peer {
    private static final String FIRED = "fired";

    private final Map<Class<?>, Map<String, String>> types = new HashMap<>();
    private final Knowledge knowledge;

    EvreteRules() {
        Map<String, List<Pattern>> rules = new EvretePatterns().rules();
        Knowledge empty = KnowledgeService.builder()
                .withExecutor(new SameThread())
                .build()
                .newKnowledge();
        rules.values().forEach(patterns -> patterns.forEach(pattern -> declare(empty, pattern)));
        RuleSetBuilder<Knowledge> builder = empty.builder();
        rules.forEach((name, patterns) -> add(builder, name, patterns));
        knowledge = builder.build();
    }

    private void declare(Knowledge empty, Pattern pattern) {
        Map<String, String> known = types.computeIfAbsent(pattern.kind(), kind -> new HashMap<>());
        if (known.put(pattern.name(), pattern.type()) == null) {
            empty.configureTypes(resolver -> resolver.declare(pattern.type(), pattern.kind()));
        }
    }

    private static void add(RuleSetBuilder<Knowledge> builder, String name, List<Pattern> patterns) {
        List<FactBuilder> facts = new ArrayList<>();
        patterns.forEach(pattern -> facts.add(FactBuilder.fact("$" + facts.size(), pattern.type())));
        LhsBuilder<Knowledge> left = builder.newRule(name).forEach(facts);
        patterns.stream()
                .map(Pattern::condition)
                .filter(text -> !text.isEmpty())
                .forEach(left::where);
        left.execute(context -> fire(context, name));
    }

    private static void fire(RhsContext context, String name) {
        List<String> fired = context.getRuntime().get(FIRED);
        fired.add(name);
        String conclusion = EvretePatterns.CONCLUSIONS.get(name);
        if (conclusion != null) {
            context.insertAs(
                    EvretePatterns.conclusion(conclusion).type(), new Conclusion(conclusion, "yes", 0, Grade.PLAIN));
        }
    }

    @Override
    public List<String> fired(FactSheet sheet) {
        List<String> fired = new ArrayList<>();
        try (StatefulSession session = knowledge.newStatefulSession(ActivationMode.CONTINUOUS)) {
            session.set(FIRED, fired);
            sheet.base().forEach(fact -> insert(session, fact));
            session.fire();
        }
        return fired;
    }

    /** What some rule asks for. */
    private void insert(StatefulSession session, Fact fact) {
        Map<String, String> byName = types.get(fact.getClass());
        String type = byName == null || fact.line() != 0 ? null : byName.get(name(fact));
        if (type != null) {
            session.insertAs(type, fact);
        }
    }

    private static String name(Fact fact) {
        if (fact instanceof Answer answer) {
            return answer.question();
        }
        if (fact instanceof Figure figure) {
            return figure.name();
        }
        return fact instanceof Parameter parameter ? parameter.name() : "";
    }
}
