package nl.toetssteen.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.CaseRun;
import nl.toetssteen.rulebook.Case;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Place;

/** What a rulebook says must come of its cases and examples, compared with what does. */
record Expectations(Appraiser appraiser) {

    /** A line for each thing that comes out otherwise, with its place; empty when all is as it should be. */
    List<String> surprises() {
        var contents = appraiser.rulebook().contents();
        Stream<String> cases =
                contents.cards().stream().flatMap(card -> card.cases().stream()).flatMap(this::surprises);
        Stream<String> examples = contents.examples().stream().flatMap(this::surprises);
        return Stream.concat(cases, examples).toList();
    }

    private Stream<String> surprises(Case one) {
        List<String> found = new CaseRun(appraiser, one.sheet(), one.date()).surprises(one.fires(), one.silent());
        return at(one.place(), one.name(), found);
    }

    private Stream<String> surprises(Example example) {
        LocalDate date = appraiser.rulebook().contents().inForceFrom();
        CaseRun run = new CaseRun(appraiser, example.sheet(), date);
        String verdict = run.appraisal().verdict().id();
        Stream<String> other = example.verdicts().contains(verdict)
                ? Stream.of()
                : Stream.of("The verdict is " + verdict + ", not one of " + example.verdicts() + ".");
        List<String> all = Stream.concat(run.surprises(example.fires(), example.silent()).stream(), other)
                .toList();
        return at(example.place(), example.id(), all);
    }

    private static Stream<String> at(Place place, String name, List<String> surprises) {
        return surprises.stream().map(surprise -> place + " (" + name + "): " + surprise);
    }
}
