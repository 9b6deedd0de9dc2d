package nl.toetssteen.rulebook;

import static nl.toetssteen.rulebook.RulebookBuilder.is;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Remark.Kind;
import org.junit.jupiter.api.Test;

class RulebookQualityTest {

    @Test
    void nothingStandsOutInTheShippedRulebookButWhatIsAccepted() {
        assertThat(RulebookQuality.open(Shipped.RULEBOOK)).isEmpty();
        assertThat(Shipped.RULEBOOK.contents().accepted()).isNotEmpty();
    }

    /** Every rule of it has a case on which it fires, so that a remark would be a fault of the analysis. */
    @Test
    void noRuleWithACaseOnWhichItFiresIsSaidNeverToFire() {
        assertThat(RulebookQuality.remarks(Shipped.RULEBOOK)).noneMatch(remark -> remark.kind() == Kind.NEVER_FIRES);
    }

    @Test
    void aRuleOfWhichTwoConditionsContradictEachOtherNeverFires() {
        assertNever(
                form(),
                "Answer( question == \"a.q\", choice == \"yes\" ) Answer( question == \"a.q\", choice == \"no\" )");
        assertNever(form(), "Answer( question == \"a.n\", number > 1 ) Answer( question == \"a.n\", number < 1 )");
        assertNever(form(), "Answer( question == \"a.n\", number < 0 )");
        assertNever(
                form(),
                "Parameter( name == \"limit\", $limit : number ) Answer( question == \"a.n\", number > $limit ) Answer( question == \"a.n\", number <= $limit )");
        assertNever(form(), "Parameter( name == \"limit\", lapsed )");
        assertFires(
                form(),
                "Parameter( name == \"limit\", $limit : number ) Answer( question == \"a.n\", number >= $limit ) Answer( question == \"a.n\", number <= $limit )");
    }

    @Test
    void aRuleThatReadsAQuestionWhereItIsNotAskedNeverFires() {
        RulebookBuilder form = form().yesNo("a.follow").when("a.q", "yes");
        assertNever(form, "Answer( question == \"a.q\", choice == \"no\" ) Answer( question == \"a.follow\" )");
        assertFires(form, "Answer( question == \"a.q\", choice == \"yes\" ) Answer( question == \"a.follow\" )");
        RulebookBuilder either =
                form().yesNo("a.either").when(new Condition.Any(List.of(is("a.q", "yes"), is("a.c", "one"))));
        assertFires(either, "Answer( question == \"a.q\", choice == \"no\" ) Answer( question == \"a.either\" )");
        assertNever(
                either,
                "Answer( question == \"a.q\", choice == \"no\" ) Answer( question == \"a.c\", choice == \"two\" ) Answer( question == \"a.either\" )");
    }

    @Test
    void aRuleWhoseTableHasNoFittingRowNeverFires() {
        RulebookBuilder form =
                form().table("t", List.of("c", "size", "source", "place"), List.of(List.of("one", "5", "s", "p")));
        assertNever(
                form,
                "Answer( question == \"a.c\", choice != \"one\", $c : choice ) Row( table == \"t\", cell(\"c\") == $c )");
        assertNever(
                form,
                "Answer( question == \"a.n\", number <= 1, $n : number ) Row( table == \"t\", number(\"size\") < $n )");
        assertFires(
                form,
                "Answer( question == \"a.n\", number <= 1, $n : number ) Row( table == \"t\", number(\"size\") >= $n )");
    }

    @Test
    void aRuleThatAsksForWhatNoRuleDrawsNeverFires() {
        RulebookBuilder form = form().conclusion("drawn", "yes", "no")
                .logic("b", Tiny.LOGIC, conclude("drawn", "Answer( question == \"a.q\", choice == \"yes\" )", "yes"));
        assertNever(form, "Conclusion( name == \"drawn\", value == \"no\" )");
        assertNever(form, "Conclusion( name == \"drawn\" ) Answer( question == \"a.q\", choice == \"no\" )");
        assertNever(form, "Conclusion( name == \"drawn\" ) not Conclusion( name == \"drawn\" )");
        assertFires(form, "Conclusion( name == \"drawn\" ) Answer( question == \"a.q\", choice == \"yes\" )");
    }

    @Test
    void conditionsOnDifferentLinesDoNotContradictEachOther() {
        RulebookBuilder form = form().yesNo("a.line").perLine();
        String joined = "Answer( question == \"a.line\", choice == \"yes\", $line : line ) ";
        assertFires(form, joined + "Answer( question == \"a.line\", choice == \"no\" )");
        assertNever(form, joined + "Answer( question == \"a.line\", choice == \"no\", line == $line )");
    }

    @Test
    void aRuleWithoutAConditionThatAnAnswerCanFailAlwaysFires() {
        assertThat(found(Kind.ALWAYS_FIRES, form().logic("b", Tiny.LOGIC, find("Answer( question == \"a.q\" )"))))
                .containsExactly("XX-01");
        assertThat(
                        found(
                                Kind.ALWAYS_FIRES,
                                form().logic(
                                                "b",
                                                Tiny.LOGIC,
                                                find(
                                                        "Answer( question == \"a.q\", choice in (\"yes\", \"no\") ) not Open( question == \"a.c\" )"))))
                .containsExactly("XX-01");
        assertThat(found(
                        Kind.ALWAYS_FIRES,
                        form().logic("b", Tiny.LOGIC, find("Answer( question == \"a.q\", choice == \"yes\" )"))))
                .isEmpty();
        assertThat(found(
                        Kind.ALWAYS_FIRES,
                        form().yesNo("a.follow")
                                .when("a.q", "yes")
                                .logic("b", Tiny.LOGIC, find("Answer( question == \"a.follow\" )"))))
                .isEmpty();
    }

    @Test
    void aStrengthAndAConcernOnTheSameAnswersContradictEachOther() {
        String yes = "Answer( question == \"a.q\", choice == \"yes\" )";
        String two = "Answer( question == \"a.c\", choice == \"two\" )";
        assertThat(found(Kind.CONTRADICTION, pair(yes, yes + two))).containsExactly("XX-01, XX-02");
        assertThat(found(Kind.CONTRADICTION, pair(yes, two))).isEmpty();
        assertThat(found(Kind.CONTRADICTION, pair(yes, "Answer( question == \"a.q\", choice == \"no\" )")))
                .isEmpty();
    }

    private static RulebookBuilder pair(String favourable, String against) {
        return form().criterion("fit", 50)
                .logic("b", Tiny.LOGIC, find("XX-01", favourable) + find("XX-02", against))
                .card("XX-01", Effect.STRENGTH, Weight.WEAK, "fit")
                .card("XX-02", Effect.CONCERN, Weight.WEAK, "fit");
    }

    @Test
    void aQuestionWhoseAnswerNothingReadsIsUnread() {
        assertThat(found(
                        Kind.UNREAD_QUESTION,
                        form().question("a.text", QuestionType.TEXT)
                                .figure("sum", FigureSpec.Form.SUM, "EUR", "a.n")
                                .logic(
                                        "b",
                                        Tiny.LOGIC,
                                        find("Answer( question == \"a.q\" ) not Open( question == \"a.c\" )"))))
                .containsExactly("a.c");
    }

    @Test
    void optionsThatNothingTellsApartAreTheSame() {
        String drl = find("Answer( question == \"a.c\", choice == \"one\" )");
        assertThat(found(Kind.SAME_OPTIONS, form().logic("b", Tiny.LOGIC, drl))).containsExactly("a.c: two, three");
        RulebookBuilder asked = form().yesNo("a.more").when("a.c", "two");
        assertThat(found(Kind.SAME_OPTIONS, asked.logic("b", Tiny.LOGIC, drl))).isEmpty();
        String joined = find("Answer( question == \"a.c\", $c : choice ) Row( table == \"t\", cell(\"c\") == $c )");
        RulebookBuilder table = form().table(
                        "t",
                        List.of("c", "size", "source", "place"),
                        List.of(
                                List.of("one", "5", "s", "p"),
                                List.of("two", "5", "s", "q"),
                                List.of("three", "6", "s", "r")));
        assertThat(found(Kind.SAME_OPTIONS, table.logic("b", Tiny.LOGIC, joined)))
                .containsExactly("a.c: one, two");
    }

    @Test
    void aConclusionThatNothingAsksForIsUnused() {
        String condition = "Answer( question == \"a.q\", choice == \"yes\" )";
        RulebookBuilder form = form().proof("shown")
                .criterion("sometimes", 50, 0, "applies", "")
                .conclusion("proof-shown", "shown")
                .conclusion("applies", "yes")
                .conclusion("idle", "yes")
                .logic("b", Tiny.LOGIC, conclude("idle", condition, "yes"));
        assertThat(found(Kind.UNUSED_CONCLUSION, form)).containsExactly("idle");
    }

    @Test
    void aTopicOfOneStatementIsLone() {
        RulebookBuilder form = form().criterion("fit", 50)
                .statement("XX-01", Effect.CONCERN, Weight.WEAK, "fit", "alone", "text")
                .statement("XX-02", Effect.CONCERN, Weight.WEAK, "fit", "both", "text")
                .statement("XX-03", Effect.CONCERN, Weight.WEAK, "fit", "both", "text")
                .statement("XX-04", Effect.CONCERN, Weight.WEAK, "fit");
        assertThat(found(Kind.LONE_TOPIC, form)).containsExactly("alone");
    }

    @Test
    void aFindingAgainstTheDesignThatNoAnswerSilencesHasNoCure() {
        String any = "Answer( question == \"a.d\" )";
        assertThat(found(Kind.NO_CURE, against(Effect.CONCERN, any))).containsExactly("XX-01");
        assertThat(found(Kind.NO_CURE, against(Effect.STRENGTH, any))).isEmpty();
        assertThat(found(Kind.NO_CURE, against(Effect.CONCERN, "Answer( question == \"a.d\", choice == \"yes\" )")))
                .isEmpty();
        assertThat(found(Kind.NO_CURE, against(Effect.CONCERN, "Answer( question == \"a.q\" )")))
                .isEmpty();
    }

    @Test
    void aConditionThatNoChoiceOfTheProposerMeetsIsUnmeetable() {
        String circumstance = "Answer( question == \"a.q\", choice == \"yes\" )";
        String design = "Answer( question == \"a.d\", choice == \"yes\" )";
        assertThat(found(Kind.UNMEETABLE_CONDITION, against(Effect.CONDITION, circumstance)))
                .containsExactly("XX-01");
        assertThat(found(Kind.UNMEETABLE_CONDITION, against(Effect.CONCERN, circumstance)))
                .isEmpty();
        assertThat(found(Kind.UNMEETABLE_CONDITION, against(Effect.CONDITION, circumstance + design)))
                .isEmpty();
    }

    private static RulebookBuilder against(Effect effect, String conditions) {
        return form().yesNo("a.d")
                .design()
                .criterion("fit", 50)
                .logic("b", Tiny.LOGIC, find(conditions))
                .card("XX-01", effect, Weight.WEAK, "fit");
    }

    @Test
    void whatIsAcceptedIsNoLongerOpenAndWhatIsNoLongerFoundIs() {
        List<Remark> all = RulebookQuality.open(Tiny.rulebook());
        assertThat(all).extracting(Remark::name).contains("action.share", "action.firms");
        Tiny.Broken accepting = Tiny.with(
                "accepted.yaml",
                entry("unread-question", "action.share")
                        + entry("unread-question", "action.gone")
                        + entry("same-options", "action.firms"));
        List<Remark> open = RulebookQuality.open(RulebookReader.read(accepting.folder(), Tiny.LOGIC));
        assertThat(open).extracting(Remark::name).contains("action.firms").doesNotContain("action.share");
        assertThat(open)
                .filteredOn(remark -> remark.kind() == Kind.OUTDATED_ACCEPTANCE)
                .extracting(remark -> remark.place() + " " + remark.name())
                .containsExactly("accepted.yaml:4 action.gone", "accepted.yaml:7 action.firms");
    }

    @Test
    void anAcceptanceNeedsAKnownKindAndAReasonInBothLanguages() {
        Tiny.with("accepted.yaml", entry("unread", "action.share"))
                .isRefusedAt("unread", "'unread' is not a known kind", "unread-question");
        Tiny.with("accepted.yaml", "- {kind: no-cure, name: XX-01, reason: {nl: Zo bedoeld.}}\n")
                .isRefusedAt("kind", "'en' is missing", "Fill it in");
    }

    private static String entry(String kind, String name) {
        return "- kind: " + kind + "\n  name: " + name + "\n  reason: {nl: Zo is het bedoeld., en: It is meant so.}\n";
    }

    private static RulebookBuilder form() {
        return new RulebookBuilder()
                .yesNo("a.q")
                .choice("a.c", "one", "two", "three")
                .amount("a.n")
                .parameter("limit", "EUR", RulebookBuilder.step(LocalDate.of(2000, 1, 1), "5"));
    }

    private static String find(String conditions) {
        return find("XX-01", conditions);
    }

    private static String find(String rule, String conditions) {
        return "rule \"" + rule + "\"\nwhen\n" + split(conditions) + "\nthen\n    finding( kcontext );\nend\n";
    }

    private static String conclude(String name, String conditions, String value) {
        return "rule \"" + name + "\"\nwhen\n" + split(conditions) + "\nthen\n    conclude( kcontext, \"" + name
                + "\", \"" + value + "\" );\nend\n";
    }

    private static String split(String conditions) {
        return conditions.replaceAll("\\) ?(?=Answer|Row|Parameter|Conclusion|not )", ")\n");
    }

    private static void assertNever(RulebookBuilder form, String conditions) {
        assertThat(never(form, conditions)).as(conditions).containsExactly("XX-01");
    }

    private static void assertFires(RulebookBuilder form, String conditions) {
        assertThat(never(form, conditions)).as(conditions).isEmpty();
    }

    /** The builder keeps what it was given, so that a form can be used for one rule after another. */
    private static List<String> never(RulebookBuilder form, String conditions) {
        RulebookBuilder with = form.without("XX-01").logic("b", Tiny.LOGIC, find(conditions));
        return found(Kind.NEVER_FIRES, with);
    }

    private static List<String> found(Kind kind, RulebookBuilder rulebook) {
        return RulebookQuality.remarks(rulebook.build()).stream()
                .filter(remark -> remark.kind() == kind)
                .map(Remark::name)
                .toList();
    }
}
