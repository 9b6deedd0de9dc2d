package nl.toetssteen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Slot;

/**
 * A letter that asks the applicant what is not known.
 *
 * @param opening paragraphs
 * @param parts the questions by theme, in the order of the form
 * @param evidence how evidence counts: a sentence, then the kinds of evidence from strong to weak; empty when no
 *     question asks for evidence
 * @param closing paragraphs
 */
public record QuestionLetter(
        String subject, List<String> opening, List<Part> parts, List<String> evidence, List<String> closing) {
    /** How many questions somebody can be asked at once, unless somebody says otherwise. */
    public static final int MOST = 12;

    private static final String INDENT = "   ";

    /** The questions of one theme. */
    public record Part(String theme, List<Item> items) {}

    /**
     * A question as it is asked.
     *
     * @param number counted from 1, through all parts
     * @param label the question
     * @param about what goes with it, a sentence or more each: how to answer it, why it is asked
     * @param choice how to choose an answer; empty when the answer is not one of a list, or is yes or no
     * @param answers to choose from; empty likewise
     * @param evidence what to send along; empty when the answer needs no evidence
     */
    public record Item(
            int number, String label, List<String> about, String choice, List<String> answers, String evidence) {

        private List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(number + ". " + label));
            about.forEach(line -> lines.add(INDENT + line));
            if (!answers.isEmpty()) {
                lines.add(INDENT + choice);
                answers.forEach(answer -> lines.add(INDENT + "- " + answer));
            }
            if (!evidence.isEmpty()) {
                lines.add(INDENT + evidence);
            }
            return lines;
        }
    }

    /**
     * The letter about a proposal.
     *
     * @param title of the proposal, may be empty
     * @param slots the questions, those first that matter most; leave out those of which it is not known whether they
     *     apply
     * @param most so many are asked, 1 or more
     */
    public static QuestionLetter of(Wording wording, String title, List<Slot> slots, int most) {
        return new LetterWriter(wording).letter(title.strip(), slots, most);
    }

    /** The letter as plain text, each paragraph on one line, with a line feed at its end. */
    public String text() {
        List<String> blocks = new ArrayList<>(List.of(subject));
        blocks.addAll(opening);
        parts.forEach(part -> blocks.addAll(blocks(part)));
        if (!evidence.isEmpty()) {
            blocks.add(listed(evidence));
        }
        blocks.addAll(closing);
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> blocks(Part part) {
        String heading = part.theme() + "\n" + "-".repeat(part.theme().length());
        return Stream.concat(Stream.of(heading), part.items().stream().map(item -> String.join("\n", item.lines())))
                .toList();
    }

    private static String listed(List<String> lines) {
        return lines.get(0) + "\n- " + String.join("\n- ", lines.subList(1, lines.size()));
    }
}
