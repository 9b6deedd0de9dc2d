package nl.toetssteen.insight;

import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Slot;

/** One answer in the place of another. */
public record Change(Slot slot, Given from, Given to) {}
