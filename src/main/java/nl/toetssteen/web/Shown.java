package nl.toetssteen.web;

import nl.toetssteen.dossier.Version;

/**
 * Which version of a proposal a page shows.
 *
 * @param old whether there is a later one
 * @param submitted whether it was submitted
 */
record Shown(int number, boolean old, boolean submitted, String savedAt) {

    static Shown of(Version version, Version latest, Texts texts) {
        return new Shown(
                version.number(),
                version.number() < latest.number(),
                version.state() == Version.State.SUBMITTED,
                texts.moment(version.savedAt()));
    }
}
