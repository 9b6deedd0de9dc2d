package nl.toetssteen.engine;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.FigureSpec.Form;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Weight;

/** A rulebook that uses every word of the language of rules, for tests of the engine. */
final class SmallRulebook {
    /** The day from which the parameter {@code limit}, 100 before, no longer holds. */
    static final LocalDate LAPSE = LocalDate.of(2027, 1, 1);

    static final String CONCLUSIONS =
            """
            // Groot is: één ton of meer – of keuze 'c'. Waarom? Café "Zeeën", 50 %.

            rule "big"
            when
                Parameter( name == "limit", $limit : number )
                Answer( question == "q.amount", number >= $limit )
            then
                conclude( kcontext, "big", "yes" );
            end

            rule "big-2"
            when
                Answer( question == "q.choice", choice == "c" )
            then
                conclude( kcontext, "big", "yes" );
            end

            rule "ground"
            when
                Answer( question == "q.line-grounds", choices contains "x", $line : line )
            then
                conclude( kcontext, "ground", "x" );
            end

            rule "ground-2"
            when
                Answer( question == "q.line-proven", choice == "yes", $line : line )
            then
                conclude( kcontext, "ground", "y" );
            end
            """;

    static final String FINDINGS =
            """
            rule "AA-01"
            when
                Conclusion( name == "big" )
                Answer( question == "q.claim", choice == "no" )
            then
                finding( kcontext );
            end

            rule "AA-02"
            when
                Answer( question == "q.choice", choice in ("a", "b") )
                Answer( question == "q.later", choice == "yes" )
                Answer( question == "q.claim", choice == "yes", documented )
            then
                finding( kcontext );
            end

            rule "AA-03"
            when
                Answer( question == "q.line-amount", number > 0, $line : line )
                Answer( question == "q.line-grounds", line == $line, choices contains "y" )
            then
                finding( kcontext );
            end

            rule "AA-04"
            when
                Answer( question == "q.line-amount", $line : line )
                not Conclusion( name == "ground", line == $line )
                not Open( group == "grounds", line == $line )
            then
                finding( kcontext );
            end

            rule "AA-05"
            when
                Answer( question == "q.choice", $choice : choice )
                Row( table == "fits", cell("choice") == $choice, cell("fit") == "fits", $threshold : number("threshold") )
                Answer( question == "q.amount", number > $threshold )
            then
                finding( kcontext );
            end

            rule "AA-06"
            when
                Parameter( name == "limit", lapsed )
                Answer( question == "q.amount" )
            then
                finding( kcontext );
            end

            rule "AA-07"
            when
                Parameter( name == "limit", $limit : number )
                Figure( name == "with-ground", number >= $limit )
            then
                finding( kcontext );
            end

            rule "AA-08"
            when
                Finding( rule == "AA-01" )
                Answer( question == "q.share", number == 0 )
            then
                finding( kcontext );
            end

            rule "AA-09"
            when
                Figure( name == "concerns", number > 1 )
            then
                finding( kcontext );
            end

            rule "AA-10"
            when
                Parameter( name == "limit", $limit : number )
                Answer( question == "q.amount", number <= $limit )
            then
                finding( kcontext );
            end

            rule "AA-11"
            when
                Answer( question == "q.choice", $choice : choice )
                not Row( table == "fits", cell("choice") == $choice, number("threshold") > 0 )
            then
                finding( kcontext );
            end

            rule "AA-12"
            when
                Conclusion( name == "ground", value != "x", shown, $line : line )
                Answer( question == "q.line-amount", line == $line, number <= 1 )
            then
                finding( kcontext );
            end

            rule "AA-13"
            when
                Answer( question == "q.share", $share : number )
                Figure( name == "line-share", number < $share, $line : line )
                Conclusion( name == "ground", line == $line, asserted, $value : value )
                Row( table == "words", cell("ground") == $value )
            then
                finding( kcontext );
            end

            rule "AA-14"
            when
                Parameter( name == "limit", inForce )
                not Conclusion( name == "big" )
                not Open( question in ("q.amount", "q.choice") )
            then
                finding( kcontext );
            end

            rule "AA-15"
            when
                Row( table == "fits", number("threshold") <= 1 )
                Answer( question == "q.choice" )
            then
                finding( kcontext );
            end
            """;

    static final Rulebook RULEBOOK = of(CONCLUSIONS, FINDINGS);

    private SmallRulebook() {}

    /** The appraiser, compiled at the first call. */
    static Appraiser appraiser() {
        return Compiled.APPRAISER;
    }

    private static final class Compiled {
        private static final Appraiser APPRAISER = new DroolsAppraiser(RULEBOOK);
    }

    static Rulebook of(String first, String second) {
        RulebookBuilder builder = calculations(questions(new RulebookBuilder()))
                .criterion("merit", 50)
                .goal("sole", "merit")
                .conclusion("big", "yes")
                .conclusion("ground", "x", "y");
        builder.logic("first", new DrlReader(), first).logic("second", new DrlReader(), second);
        for (int number = 1; number <= 15; number++) {
            builder.card(String.format("AA-%02d", number), Effect.CONCERN, Weight.WEAK, "merit");
        }
        return builder.build();
    }

    private static RulebookBuilder questions(RulebookBuilder builder) {
        return builder.choice("q.choice", "a", "b", "c", "d")
                .yesNo("q.later")
                .when("q.choice", "a", "c")
                .yesNo("q.claim")
                .claim()
                .amount("q.amount")
                .percentage("q.share")
                .amount("q.line-amount")
                .perLine()
                .choices("q.line-grounds", "x", "y", "none")
                .perLine()
                .group("grounds")
                .yesNo("q.line-proven")
                .perLine()
                .claim()
                .group("grounds");
    }

    private static RulebookBuilder calculations(RulebookBuilder builder) {
        return builder.parameter(
                        "limit",
                        "EUR",
                        RulebookBuilder.step(LocalDate.of(2000, 1, 1), "100"),
                        RulebookBuilder.step(LAPSE, null))
                .table(
                        "fits",
                        List.of("choice", "fit", "threshold"),
                        List.of(
                                List.of("a", "fits", "10"),
                                List.of("b", "assists", "20"),
                                List.of("c", "fits", ""),
                                List.of("d", "assists", "")))
                .table("words", List.of("ground"), List.of(List.of("y")))
                .figure("total", Form.SUM, "EUR", "q.line-amount")
                .figure("with-ground", Form.SUM, "EUR", "q.line-amount")
                .over("ground")
                .figure("line-share", Form.SHARE, "%", "q.line-amount", "total")
                .figurePerLine()
                .figure("concerns", Form.COUNT, "concerns", "AA-01", "AA-03", "big");
    }
}
