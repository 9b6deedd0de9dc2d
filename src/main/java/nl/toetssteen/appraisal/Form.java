package nl.toetssteen.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;

/** The questions of a rulebook by number, in an order in which it can be settled whether each is asked. */
final class Form {
    /** Proposals with more lines than this are so rare that their places are listed anew. */
    private static final int LINES_REMEMBERED = 40;

    private final List<Question> questions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<AskedWhen> conditions;
    private final int[] order;
    private final List<List<Integer>> followers = new ArrayList<>();
    private final Map<Integer, Places> places = new ConcurrentHashMap<>();

    /**
     * The places for answers in a proposal with so many lines.
     *
     * @param slots in the order of the form and then line
     * @param first by number of the question: the index of its first place
     */
    record Places(List<Slot> slots, int[] first) {
        int of(int number, int line) {
            return first[number] + Math.max(0, line - 1);
        }
    }

    private Form(Rulebook rulebook) {
        questions = rulebook.questions();
        questions.forEach(question -> numbers.put(question.id(), numbers.size()));
        conditions = questions.stream()
                .map(question -> AskedWhen.compile(question, this))
                .toList();
        order = sort();
        questions.forEach(question -> followers.add(new ArrayList<>()));
        for (int place = 0; place < order.length; place++) {
            int at = place;
            dependsOn(questions.get(order[place]).when()).stream()
                    .distinct()
                    .filter(numbers::containsKey)
                    .forEach(id -> followers.get(number(id)).add(at));
        }
    }

    static Form of(Rulebook rulebook) {
        return rulebook.compiled(Form.class, Form::new);
    }

    int size() {
        return questions.size();
    }

    Question question(int number) {
        return questions.get(number);
    }

    /** The number of a question, or -1 when there is none. */
    int number(String question) {
        return numbers.getOrDefault(question, -1);
    }

    AskedWhen condition(int number) {
        return conditions.get(number);
    }

    private int[] sort() {
        Set<Integer> done = new HashSet<>();
        List<Integer> sorted = new ArrayList<>();
        IntStream.range(0, size()).forEach(number -> visit(number, done, sorted));
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }

    private void visit(int number, Set<Integer> done, List<Integer> sorted) {
        if (number >= 0 && done.add(number)) {
            dependsOn(questions.get(number).when()).forEach(id -> visit(number(id), done, sorted));
            sorted.add(number);
        }
    }

    private static List<String> dependsOn(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return List.of(is.question());
        }
        List<Condition> parts = condition instanceof Condition.Any any ? any.of() : ((Condition.All) condition).of();
        return parts.stream().flatMap(part -> dependsOn(part).stream()).toList();
    }

    /** The numbers of the questions, each after those on which it depends. */
    int[] order() {
        return order;
    }

    /** The places in {@link #order()} of the questions that depend on this one. */
    List<Integer> followers(int number) {
        return followers.get(number);
    }

    /** All places for an answer in a proposal with so many lines. */
    Places places(int lines) {
        if (lines > LINES_REMEMBERED) {
            return list(lines);
        }
        // Asked first without, for computeIfAbsent may lock.
        Places known = places.get(lines);
        return known == null ? places.computeIfAbsent(lines, this::list) : known;
    }

    private Places list(int lines) {
        List<Slot> listed = new ArrayList<>();
        int[] first = new int[size()];
        for (int number = 0; number < size(); number++) {
            first[number] = listed.size();
            Question question = questions.get(number);
            int from = question.perLine() ? 1 : 0;
            int to = question.perLine() ? lines : 0;
            IntStream.rangeClosed(from, to).forEach(line -> listed.add(new Slot(question.id(), line)));
        }
        return new Places(List.copyOf(listed), first);
    }
}
