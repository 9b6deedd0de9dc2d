package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;

/** What a line has to carry before somebody reads an appraisal. */
class PageWeightTest extends Served {
    /** In bytes; fonts come on top, once. */
    private static final int MOST = 100_000;

    private static final Pattern BESIDE =
            Pattern.compile("(?:<link rel=\"(?:stylesheet|icon)\" href|<script src)=\"([^\"]+)\"");

    @Test
    void anAppraisalWithAllThatBelongsToItIsAtMostAHundredKilobytes() {
        Visitor visitor = visitor();
        for (Example example : rulebook().contents().examples()) {
            String page = visitor.target(visitor.post(
                    "/proposals", new Form().with("example", example.id()).with("do", "appraise")));
            int all = visitor.weight(page)
                    + BESIDE.matcher(visitor.get(page).body())
                            .results()
                            .mapToInt(found -> visitor.weight(found.group(1)))
                            .sum();
            assertThat(all).as(example.id()).isBetween(10_000, MOST);
        }
    }
}
