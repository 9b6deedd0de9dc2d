package nl.toetssteen.casework;

import java.util.Locale;

/** What people do that changes or discloses something: each stands in the audit trail, once for every time. */
public enum Deed {
    /** A dossier was made. */
    OPEN,
    /** A dossier was made of a file. */
    IMPORT,
    SAVE,
    SUBMIT,
    /** Grades of a check were saved. */
    CHECK,
    FINISH_CHECK,
    APPRAISE,
    /** A dossier became a draft again. */
    REOPEN,
    WITHDRAW,
    /** A member of the committee voted, or declared a conflict of interest. */
    VOTE,
    /** A decision was drawn up. */
    DRAW_UP,
    DECIDE,
    CLOSE,
    NOTE,
    ADD_FILE,
    REMOVE,
    RESTORE,
    /** Pages of a dossier were looked at. */
    READ,
    /** A file left the program. */
    EXPORT,
    /** What was stored before there was an audit trail, was taken into it. */
    ADOPT,
    /** Personal data behind the trail were erased. */
    ERASE,
    /** The trail was verified. */
    VERIFY,
    /** A rulebook was kept whole. */
    KEEP_RULEBOOK,
    /** A stored appraisal was run again under its own rulebook. */
    REPLAY,
    /** A stored appraisal was run under the rulebook in force. */
    REAPPRAISE,
    /** A rulebook was proposed to be put in force. */
    PROPOSE_RULEBOOK,
    /** What a proposed rulebook would do to the dossiers was worked out. */
    IMPACT,
    /** A second person put a proposed rulebook in force. */
    PUT_IN_FORCE;

    /** As it is written in the trail: {@code save}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
