package nl.toetssteen.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Candidate.Merit;
import nl.toetssteen.insight.Candidate.Request;
import nl.toetssteen.insight.Candidate.Wish;
import nl.toetssteen.insight.RequestReader;
import nl.toetssteen.rulebook.Rulebook;

/** Proposals that apply for money, as their answers and the options of the command say. */
final class Applicants {
    private final Rulebook rulebook;
    private final Map<String, Appraisal> appraisals;
    private final PortfolioOptions options;
    private final Speech speech;

    Applicants(Rulebook rulebook, Map<String, Appraisal> appraisals, PortfolioOptions options, Speech speech) {
        this.rulebook = rulebook;
        this.appraisals = appraisals;
        this.options = options;
        this.speech = speech;
    }

    /** @throws Refusal when an option names a proposal that is not there, or says two things about one */
    List<Candidate> candidates() {
        Stream.of(
                        options.must(),
                        options.exclude(),
                        options.divisible(speech).keySet(),
                        options.requests(speech).keySet(),
                        labelled())
                .flatMap(Collection::stream)
                .forEach(id -> PortfolioOptions.demand(id, appraisals.keySet(), "proposal.unknown", speech));
        options.must().stream().filter(options.exclude()::contains).findFirst().ifPresent(id -> {
            throw speech.refuse("proposal.must-and-excluded", id);
        });
        return appraisals.entrySet().stream()
                .map(each -> candidate(each.getKey(), each.getValue()))
                .toList();
    }

    private List<String> labelled() {
        return options.labels(speech).keySet().stream()
                .map(key -> key.substring(0, key.indexOf(':')))
                .toList();
    }

    private Candidate candidate(String id, Appraisal appraisal) {
        Merit merit = new Merit(appraisal.goal(), appraisal.verdict(), appraisal.total(), Optional.empty());
        return new Candidate(id, appraisal.sheet().title(), merit, request(id, appraisal), wish(id));
    }

    private Wish wish(String id) {
        return options.must().contains(id) ? Wish.MUST : options.exclude().contains(id) ? Wish.EXCLUDED : Wish.NONE;
    }

    private Request request(String id, Appraisal appraisal) {
        Request read = RequestReader.read(rulebook, appraisal);
        long amount = options.requests(speech).getOrDefault(id, read.amount());
        int share = Integer.parseInt(options.divisible(speech).getOrDefault(id, "100"));
        Map<String, Set<String>> labels = new HashMap<>(read.labels());
        options.labels(speech).forEach((key, value) -> {
            if (key.startsWith(id + ":")) {
                labels.put(key.substring(id.length() + 1), Set.of(value));
            }
        });
        return new Request(amount, share, labels);
    }
}
