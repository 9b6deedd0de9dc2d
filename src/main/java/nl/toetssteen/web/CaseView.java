package nl.toetssteen.web;

import java.util.stream.Collectors;
import nl.toetssteen.casework.LikeCase;
import nl.toetssteen.rulebook.Precedent;

/**
 * A real case in words.
 *
 * @param tone how the label of its judgement looks: good, fair or poor
 * @param strength what the judgement rests on
 * @param same which answers it shares with a proposal; empty where it stands by itself
 */
record CaseView(
        String id,
        String title,
        String about,
        String label,
        String tone,
        String judgement,
        String strength,
        String judgedIn,
        String same) {

    static CaseView of(Precedent precedent, Texts texts) {
        return of(precedent, "", texts);
    }

    static CaseView of(LikeCase like, Texts texts) {
        String questions = like.same().stream()
                .map(question -> texts.words(question.label()))
                .collect(Collectors.joining(" · "));
        return of(
                like.precedent(),
                texts.message("cases.like.same", like.same().size(), like.compared(), questions),
                texts);
    }

    private static CaseView of(Precedent precedent, String same, Texts texts) {
        return new CaseView(
                precedent.id(),
                texts.words(precedent.words()),
                texts.words(precedent.about()),
                texts.message("cases.label." + precedent.label().id()),
                switch (precedent.label()) {
                    case GOOD -> "good";
                    case CONDITIONAL -> "fair";
                    case POOR -> "poor";
                },
                texts.words(precedent.judgement()),
                texts.message("cases.strength." + precedent.strength().id()),
                precedent.judgedIn(),
                same);
    }
}
