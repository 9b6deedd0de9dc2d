package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TurnTest {
    private static final String FUND = "rules/examples/revolving-fund-completed.yaml";
    private static final String IMPULSE = "rules/examples/ecosystem-impulse.yaml";

    private static JsonNode document(Ran ran) {
        return new JsonMapper().readTree(ran.done().out());
    }

    @Test
    void allThreeKindsAreSearchedAndNearMissesListed() {
        JsonNode document = document(Ran.command("turn", FUND, "--most", 1));
        assertThat(document.get("turnings").findValuesAsString("kind")).containsExactly("design", "proof", "doubt");
        assertThat(document.get("nearMisses")).isNotEmpty();
        assertThat(document.at("/nearMisses/0/missing")).hasSize(1);
    }

    @Test
    void aTurningPointHasAsManyChangesAsWereSearched() {
        JsonNode turning = document(Ran.command("turn", FUND, "--most", 2, "--kind", "design"))
                .at("/turnings/0");
        assertThat(turning.get("points")).isNotEmpty();
        assertThat(turning.at("/points/0/changes"))
                .hasSize(turning.get("searched").asInt());
        assertThat(turning.get("complete").asBoolean()).isTrue();
    }

    @Test
    void aFormThatIsStillMostlyOpenIsSearchedToo() {
        JsonNode document = document(Ran.command("turn", IMPULSE, "--most", 1, "--lang", "en"));
        assertThat(document.get("turnings")).hasSize(3);
        assertThat(document.at("/turnings/0/most").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "two", "-1", ""})
    void moreChangesThanCanBeSearchedAreRefused(String most) {
        Ran.command("turn", FUND, "--most", most).refusedWith("--most: '" + most + "'", "van 1 tot en met 4");
    }

    @Test
    void anUnknownKindIsRefusedWithTheNearest() {
        Ran.command("turn", FUND, "--kind", "prof")
                .refusedWith("De soort 'prof'", "Bedoelde u 'proof'?", "design, proof, doubt");
        Ran.command("turn", FUND, "--kind", "prof", "--lang", "en")
                .refusedWith("There is no kind 'prof'.", "Did you mean 'proof'?");
    }
}
