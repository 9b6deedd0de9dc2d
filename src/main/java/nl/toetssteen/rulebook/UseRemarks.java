package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Remark.Kind;

/** Questions, conclusions and topics that nothing makes use of. */
final class UseRemarks {
    private final Rulebook rulebook;
    private final Set<String> read = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    UseRemarks(Rulebook rulebook) {
        this.rulebook = rulebook;
        Rulebook.Contents all = rulebook.contents();
        rulebook.rules().stream().flatMap(rule -> rule.patterns().stream()).forEach(this::note);
        rulebook.questions().stream()
                .flatMap(question -> QuestionCheck.conditions(question.when()))
                .forEach(is -> read.add(is.question()));
        all.checks().forEach(check -> read.addAll(List.of(check.left(), check.right())));
        all.figures().forEach(this::note);
        read.add(all.goalQuestion());
        read.add(all.portfolio().amount());
        all.portfolio().labels().forEach(label -> read.add(label.question()));
        all.proofs().forEach(proof -> used.add(proof.conclusion()));
        all.criteria().forEach(criterion -> used.add(criterion.applies()));
    }

    private void note(Rule.Pattern pattern) {
        switch (pattern.type()) {
            case ANSWER -> pattern.literal("question").ifPresent(read::add);
            case CONCLUSION -> pattern.literal("name").ifPresent(used::add);
            default -> {}
        }
    }

    private void note(FigureSpec figure) {
        read.addAll(figure.inputs());
        used.addAll(figure.inputs());
        used.add(figure.over());
    }

    Stream<Remark> remarks() {
        return Stream.of(questions(), conclusions(), topics()).flatMap(remarks -> remarks);
    }

    /** Texts are for people: no rule reads them. */
    private Stream<Remark> questions() {
        return rulebook.questions().stream()
                .filter(question -> question.type() != QuestionType.TEXT && !read.contains(question.id()))
                .map(question -> new Remark(
                        Kind.UNREAD_QUESTION,
                        question.id(),
                        "No rule, figure, check of the form, label or 'when' reads its answer.",
                        "Write the rule that reads it, or do not ask.",
                        question.place()));
    }

    private Stream<Remark> conclusions() {
        return rulebook.contents().conclusions().stream()
                .filter(conclusion -> !used.contains(conclusion.name()))
                .map(conclusion -> new Remark(
                        Kind.UNUSED_CONCLUSION,
                        conclusion.name(),
                        "No rule, figure, criterion or proof asks for it.",
                        "Let a rule ask for it, or remove it with the rules that draw it.",
                        conclusion.place()));
    }

    private Stream<Remark> topics() {
        Map<String, List<Statement>> topics = rulebook.contents().cards().stream()
                .flatMap(card -> card.statements().stream())
                .filter(statement -> !statement.topic().equals(statement.key()))
                .collect(Collectors.groupingBy(Statement::topic, TreeMap::new, Collectors.toList()));
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue().size() == 1)
                .map(topic -> remark(topic.getKey(), topic.getValue().get(0)));
    }

    private static Remark remark(String topic, Statement statement) {
        return new Remark(
                Kind.LONE_TOPIC,
                topic,
                "Only " + statement.key() + " has this topic, and without it would count the same.",
                "Leave 'topic' out, or give it to the statements that say the same.",
                statement.place());
    }
}
