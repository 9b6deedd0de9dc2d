package nl.toetssteen.insight;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.insight.Candidate.Request;
import nl.toetssteen.rulebook.PortfolioSpec;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Open;

/** Reads from the answers of a proposal what it asks for, by the questions that the rulebook names. */
public final class RequestReader {
    private static final int ALL_OR_NOTHING = 100;

    private final PortfolioSpec spec;
    private final Appraisal appraisal;

    private RequestReader(PortfolioSpec spec, Appraisal appraisal) {
        this.spec = spec;
        this.appraisal = appraisal;
    }

    /**
     * What a proposal asks for, all or nothing. The amount is rounded up to whole EUR. A label whose question is open is
     * left out as not known; one whose question does not apply has no values.
     */
    public static Request read(Rulebook rulebook, Appraisal appraisal) {
        return new RequestReader(rulebook.contents().portfolio(), appraisal).request();
    }

    private Request request() {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        for (PortfolioSpec.Label label : spec.labels()) {
            if (!isOpen(label.question())) {
                labels.put(
                        label.id(),
                        answer(label.question()).map(RequestReader::values).orElse(Set.of()));
            }
        }
        return new Request(amount(), ALL_OR_NOTHING, labels);
    }

    private long amount() {
        return answer(spec.amount())
                .flatMap(answer -> Optional.ofNullable(answer.exact()))
                .map(euros -> euros.setScale(0, RoundingMode.CEILING).longValueExact())
                .orElse(0L);
    }

    private static Set<String> values(Answer answer) {
        return answer.choice() == null ? answer.choices() : Set.of(answer.choice());
    }

    private Optional<Answer> answer(String question) {
        return facts(Answer.class)
                .filter(answer -> answer.line() == 0 && answer.question().equals(question))
                .findFirst();
    }

    private boolean isOpen(String question) {
        return facts(Open.class)
                .anyMatch(open -> open.line() == 0 && open.question().equals(question));
    }

    private <T> Stream<T> facts(Class<T> type) {
        return appraisal.facts().stream().filter(type::isInstance).map(type::cast);
    }
}
