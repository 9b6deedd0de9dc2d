package nl.toetssteen.rulebook;

import java.util.List;

/** A conclusion that rules can draw, with words for its values. */
public record ConclusionSpec(
        String name,
        String theme,
        List<Option> values,
        Words title,
        Words explanation,
        List<Citation> sources,
        Place place) {}
