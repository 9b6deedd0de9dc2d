package nl.toetssteen.web;

import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Slot;

/** What a question is called, with the number of its spending line. */
final class Labels {
    private Labels() {}

    static String of(Question question, Slot slot, Texts texts) {
        String label = texts.words(question.label());
        return slot.line() == 0 ? label : texts.message("line.label", slot.line(), label);
    }
}
