package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of the form.
 *
 * @param id theme, dot, name
 * @param theme the theme's id
 * @param section the part of the theme's page that it stands in
 * @param type what kind of answer it takes
 * @param options for choices: the options in order; for yes/no: {@code yes} and {@code no}; else empty
 * @param when when it is asked
 * @param perLine whether it is asked for each spending line
 * @param claim whether an answer in the proposal's favour needs evidence
 * @param design whether the proposer can change the answer (a design choice) or not (a circumstance)
 * @param better which way an answer is better
 * @param group a set of questions that rules ask for together, or an empty string
 * @param unit EUR, %, a word for what is counted; empty for others
 * @param minimum the lowest number allowed, or null
 * @param maximum the highest number allowed, or null
 * @param label the question itself
 * @param help how to answer it; may be empty
 * @param why why it is asked
 */
public record Question(
        String id,
        String theme,
        String section,
        QuestionType type,
        List<Option> options,
        Condition when,
        boolean perLine,
        boolean claim,
        boolean design,
        Better better,
        String group,
        Words unit,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        Words label,
        Words help,
        Words why,
        Place place) {

    /** The option with this id. */
    public Optional<Option> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }
}
