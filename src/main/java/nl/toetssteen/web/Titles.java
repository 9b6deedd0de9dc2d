package nl.toetssteen.web;

import nl.toetssteen.dossier.Draft;

/** What a proposal is called. */
final class Titles {
    private Titles() {}

    /** Its title; a phrase while it has none. */
    static String of(Draft draft, Texts texts) {
        String title = draft.sheet().title();
        return title.isBlank() ? texts.message("proposal.untitled") : title;
    }
}
