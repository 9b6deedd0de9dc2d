package nl.toetssteen.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Parameter;

/** Why a rule stayed silent, condition by condition. */
record WhyNotText(Wording wording, Speech speech, Appraisal appraisal) {

    List<String> of(Rule rule, SilentRule why) {
        List<String> lines = new ArrayList<>();
        lines.add(speech.say(why.waits() ? "explain.waits" : "explain.silent"));
        rule.patterns().forEach(pattern -> lines.add(standing(pattern, why)));
        if (why.nearMiss()) {
            lines.add(speech.say("explain.near-miss"));
        }
        return lines;
    }

    private String standing(Rule.Pattern pattern, SilentRule why) {
        Optional<SilentRule.Unmet> unmet = why.unmet().stream()
                .filter(each -> each.pattern().equals(pattern))
                .findFirst();
        String key = unmet.map(
                        each -> each.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("holds");
        String words = unmet.map(wording::unmet).orElseGet(() -> held(pattern));
        return "- " + speech.say("standing." + key) + ": " + words;
    }

    /** A condition that holds by the one fact that it can be about; by its own text when there are more, or none. */
    private String held(Rule.Pattern pattern) {
        List<Fact> facts = Stream.concat(appraisal.facts().stream(), appraisal.conclusions().stream())
                .filter(fact -> isAbout(pattern, fact))
                .toList();
        return facts.size() == 1 && !pattern.absent() ? wording.graded(facts.get(0)) : pattern.text();
    }

    private static boolean isAbout(Rule.Pattern pattern, Fact fact) {
        if (fact instanceof Answer answer) {
            return names(pattern, FactType.ANSWER, "question", answer.question());
        }
        if (fact instanceof Figure figure) {
            return names(pattern, FactType.FIGURE, "name", figure.name());
        }
        if (fact instanceof Parameter parameter) {
            return names(pattern, FactType.PARAMETER, "name", parameter.name());
        }
        return fact instanceof Conclusion conclusion && names(pattern, FactType.CONCLUSION, "name", conclusion.name());
    }

    private static boolean names(Rule.Pattern pattern, FactType type, String accessor, String name) {
        return pattern.type() == type
                && pattern.literal(accessor).filter(name::equals).isPresent();
    }
}
