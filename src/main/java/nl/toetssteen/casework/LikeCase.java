package nl.toetssteen.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Value;

/**
 * A real case that is the same kind of action as a proposal: it answers the core questions that claim nothing, such as
 * who acts and by which means, much the same. No score depends on it.
 *
 * @param same those questions that both answer the same way
 * @param compared how many of them both answer
 */
public record LikeCase(Precedent precedent, List<Question> same, int compared) {
    private static final int MOST = 3;

    /** Fewer shared answers say nothing. */
    private static final int LEAST = 4;

    /**
     * The cases most like a proposal, at most three, the one with most shared answers first; only those that share at
     * least four answers, and at least seven in ten of what both answer. Of a question with several answers, or one for each
     * spending line, one in common is enough; questions that ask for a number or a text are left out.
     */
    public static List<LikeCase> of(Rulebook rulebook, Sheet sheet) {
        List<Question> core = rulebook.contents().coreQuestions().stream()
                .map(rulebook::question)
                .filter(question -> question.type().isChoice() && !question.claim())
                .toList();
        Map<String, Set<String>> own = options(sheet);
        return rulebook.contents().precedents().stream()
                .filter(precedent -> !precedent.baseRate())
                .map(precedent -> of(precedent, core, own))
                .filter(like -> like.same().size() >= LEAST && 10 * like.same().size() >= 7 * like.compared())
                .sorted(Comparator.comparing((LikeCase like) -> -like.same().size())
                        .thenComparing(LikeCase::compared)
                        .thenComparing(like -> like.precedent().id()))
                .limit(MOST)
                .toList();
    }

    private static LikeCase of(Precedent precedent, List<Question> core, Map<String, Set<String>> own) {
        Map<String, Set<String>> theirs = options(precedent.sheet());
        List<Question> same = new ArrayList<>();
        int compared = 0;
        for (Question question : core) {
            Set<String> here = own.getOrDefault(question.id(), Set.of());
            Set<String> there = theirs.getOrDefault(question.id(), Set.of());
            if (!here.isEmpty() && !there.isEmpty()) {
                compared++;
                if (here.stream().anyMatch(there::contains)) {
                    same.add(question);
                }
            }
        }
        return new LikeCase(precedent, List.copyOf(same), compared);
    }

    /** By question all options that were chosen, on whichever spending line. */
    private static Map<String, Set<String>> options(Sheet sheet) {
        return sheet.answers().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().question(),
                        Collectors.flatMapping(entry -> options(entry.getValue()), Collectors.toSet())));
    }

    private static Stream<String> options(Given given) {
        if (given.value() instanceof Value.Chosen chosen) {
            return Stream.of(chosen.option());
        }
        return given.value() instanceof Value.Several several ? several.options().stream() : Stream.empty();
    }
}
