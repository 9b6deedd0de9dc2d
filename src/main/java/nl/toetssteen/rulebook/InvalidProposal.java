package nl.toetssteen.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A proposal's file that cannot be read as answers, with all that is wrong with it in the order of the lines. */
public final class InvalidProposal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fileName;
    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param line counted from 1
     * @param field the question or key concerned, or an empty string
     * @param message what is wrong and how to mend it
     */
    public record Problem(int line, String field, Words message) {}

    public InvalidProposal(String fileName, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> fileName + ":" + problem.line() + ": " + said(problem))
                .collect(Collectors.joining("\n")));
        this.fileName = fileName;
        this.problems = List.copyOf(problems);
    }

    private static String said(Problem problem) {
        String field = problem.field().isEmpty() ? "" : problem.field() + ": ";
        return field + problem.message().en();
    }

    /** The name of the file as given. */
    public String fileName() {
        return fileName;
    }

    /** At least one problem, in the order of the lines. */
    public List<Problem> problems() {
        return problems;
    }
}
