package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two colleagues on the check of one justification. */
class CheckTogetherTest extends Served {
    private Visitor one;
    private Visitor other;
    private String check;
    private List<String> claims;

    @BeforeEach
    void twoColleaguesOpenTheSameCheck() {
        check = DecisionPathTest.submitted(visitor()) + "/justification";
        one = visitor();
        other = visitor();
        claims = DecisionPathTest.fields(one.get(check)).stream()
                .map(field -> field.replace("grade_", ""))
                .toList();
    }

    private static Form found(String claim, String grade, String reason) {
        return new Form().with("grade_" + claim, grade).with("reason_" + claim, reason);
    }

    private static boolean isChosen(Answer page, String claim, String grade) {
        return page.body().contains("name=\"grade_" + claim + "\" value=\"" + grade + "\" checked");
    }

    @Test
    void whatBothFoundAboutDifferentClaimsIsPutTogether() {
        one.post(check, found(claims.get(0), "asserted", "geen bron"));
        Answer saved = other.post(check, found(claims.get(1), "reasoned", "wel een redenering"));
        assertThat(saved.status()).isEqualTo(302);
        Answer page = other.get(check);
        assertThat(page.body()).contains("is samengevoegd", "geen bron", "wel een redenering");
        assertThat(isChosen(page, claims.get(0), "asserted")).isTrue();
        assertThat(isChosen(page, claims.get(1), "reasoned")).isTrue();
    }

    @Test
    void whatBothFoundAboutOneClaimIsShownBesideEachOtherAndChosen() {
        one.post(check, found(claims.get(0), "asserted", "geen bron"));
        Form mine = found(claims.get(0), "reasoned", "wel <i>een</i> redenering")
                .with("grade_" + claims.get(1), "reasoned")
                .with("reason_" + claims.get(1), "nog een");
        Answer clash = other.post(check, mine);
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.body())
                .contains("één bewering ook bekeken", "wel &lt;i&gt;een&lt;/i&gt; redenering", "nog een")
                .containsPattern("De collega vond:</span> <span class=\"answer\">[^<]+ · geen bron<")
                .contains("name=\"seen\" value=\"1\"");
        assertThat(isChosen(clash, claims.get(0), "reasoned")).isTrue();
        assertThat(other.get(check).body()).doesNotContain("nog een");

        Answer saved =
                other.post(check, mine.with("take_" + claims.get(0), "theirs").with("seen", "1"));
        assertThat(saved.status()).isEqualTo(302);
        Answer page = other.get(check);
        assertThat(page.body()).contains("geen bron", "nog een").doesNotContain("redenering</textarea>");
        assertThat(isChosen(page, claims.get(0), "asserted")).isTrue();
        assertThat(isChosen(page, claims.get(1), "reasoned")).isTrue();
    }

    @Test
    void whoKeepsTheirOwnFindingAfterSeeingTheOtherReplacesIt() {
        one.post(check, found(claims.get(0), "asserted", "geen bron"));
        Form mine = found(claims.get(0), "reasoned", "wel een redenering");
        assertThat(other.post(check, mine).status()).isEqualTo(409);
        assertThat(other.post(check, mine.with("take_" + claims.get(0), "mine").with("seen", "1"))
                        .status())
                .isEqualTo(302);
        assertThat(isChosen(one.get(check), claims.get(0), "reasoned")).isTrue();
    }

    @Test
    void whoFindsTheSameAsTheOtherIsAskedNothing() {
        one.post(check, found(claims.get(0), "asserted", "geen bron"));
        assertThat(other.post(check, found(claims.get(0), "asserted", "geen bron"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aReasonWithoutAGradeStaysOnThePageAndIsPointedAt() {
        Answer refused = one.post(check, new Form().with("reason_" + claims.get(2), "nog even uitzoeken"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("nog even uitzoeken", "Kies ook hoe sterk het bewijs is")
                .contains("href=\"#" + claims.get(2) + "_claim\"");
    }
}
