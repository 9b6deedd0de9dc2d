package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;

/** Every type of question, sent what it cannot take: a message says so, and what was typed is there again. */
class BadInputTest extends Served {
    private static final String HOSTILE = "<script>alert('x')</script>\"&\u0000\u202E\uD83D";
    private static final Map<QuestionType, List<String>> BAD = Map.of(
            QuestionType.YES_NO, List.of("maybe", HOSTILE, "yes no"),
            QuestionType.CHOICE, List.of("nonsense", HOSTILE),
            QuestionType.CHOICES, List.of("nonsense", HOSTILE),
            QuestionType.AMOUNT, List.of("veel", "-1", "1,2,3", "1e9", "NaN", "9".repeat(40), HOSTILE, "12.34.56"),
            QuestionType.PERCENTAGE, List.of("101", "-1", "half", "Infinity", HOSTILE),
            QuestionType.COUNT, List.of("1,5", "-1", "veel", "9".repeat(40), HOSTILE),
            QuestionType.YEARS, List.of("-1", "2030", "lang", HOSTILE),
            QuestionType.TEXT, List.of("x".repeat(100_001)));

    private Stream<Question> asked(QuestionType type) {
        return rulebook().questions().stream().filter(question -> question.type() == type);
    }

    @ParameterizedTest
    @EnumSource
    void whatATypeCannotTakeIsSaidAndKept(QuestionType type) {
        List<Question> questions = asked(type).toList();
        assertThat(questions).as("questions of type " + type).isNotEmpty();
        Visitor visitor = visitor();
        for (Question question : List.of(questions.get(0), questions.get(questions.size() - 1))) {
            for (String bad : Objects.requireNonNull(BAD.get(type))) {
                check(visitor, question, bad);
            }
        }
    }

    private void check(Visitor visitor, Question question, String bad) {
        String proposal = visitor.newProposal();
        String key = question.perLine() ? question.id() + ":1" : question.id();
        Form form = new Form().with("shown", key).with(key, bad).with("lang", "en");
        Answer answer = visitor.follow(proposal + "/" + question.theme(), form);
        String what = question.id() + " = " + bad.substring(0, Math.min(60, bad.length()));
        assertThat(answer.status()).as(what).isEqualTo(200);
        assertThat(answer.body())
                .as(what)
                .doesNotContain("<script>", "Exception", "\tat ")
                .contains("<h1>");
        Answer overview = visitor.get(proposal);
        assertThat(overview.body()).as(what).contains("task-unread");
        assertThat(visitor.get(proposal + "/appraisal").body()).as(what).contains(">Undetermined<");
        if (answer.body().contains(key + "_field")) {
            assertThat(answer.body())
                    .as(what)
                    .contains("error-summary", key + "_error", HtmlUtils.htmlEscape(kept(bad)));
        }
        assertThat(visitor.post(proposal + "/remove", new Form()).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @EnumSource
    void whatATypeCannotTakeIsSaidAndKeptWhereNothingIsStored(QuestionType type) {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        Question question = asked(type).findFirst().orElseThrow();
        String key = question.perLine() ? question.id() + ":1" : question.id();
        for (String bad : Objects.requireNonNull(BAD.get(type))) {
            for (String word : List.of("try", "keep")) {
                Form form = new Form().with("shown", key).with(key, bad).with("do", word);
                Answer answer = visitor.post(proposal + "/what-if", form);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body())
                        .contains("error-summary", key + "_error", HtmlUtils.htmlEscape(kept(bad)))
                        .doesNotContain("<script>", "Exception");
            }
        }
        assertThat(visitor.get(proposal + "/proposal.yaml").body()).contains("answers: {}");
        assertThat(visitor.get(proposal + "/history").body()).doesNotContain("Versie 2");
    }

    /** What of a text can stand in a page. */
    private static String kept(String typed) {
        int end = typed.indexOf('\u0000');
        return end < 0 ? typed : typed.substring(0, end);
    }
}
