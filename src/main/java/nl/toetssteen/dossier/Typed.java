package nl.toetssteen.dossier;

import java.util.List;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Slot;

/**
 * What somebody typed in the field of one answer, exactly as typed.
 *
 * @param language the language in which numbers were written
 * @param values the answer; several for several choices
 * @param evidence the grade claimed, by its word; empty when none was
 * @param references wholly blank ones included
 */
public record Typed(
        Slot slot, Language language, List<String> values, String evidence, String note, List<Reference> references) {}
