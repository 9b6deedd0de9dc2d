package nl.toetssteen.rulebook;

import java.util.List;

/**
 * What the rulebook is calibrated by, besides its precedents.
 *
 * @param drawn ids of the questions that a plausible proposal takes over from a precedent
 * @param favourable percentage of fresh proposals that independent judges found favourable; likewise the others
 */
public record CalibrationSpec(
        List<String> drawn, int favourable, int mixed, int unfavourable, int notAssessable, Citation source) {

    /** Of a rulebook that says nothing about it. */
    public static final CalibrationSpec NONE = new CalibrationSpec(List.of(), 0, 0, 0, 0, new Citation("", ""));
}
