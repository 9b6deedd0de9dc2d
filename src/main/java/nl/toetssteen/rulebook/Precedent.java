package nl.toetssteen.rulebook;

/**
 * A real funding action that somebody independent has judged. Its answers are what was known before the decision; the
 * judgement stands apart and is read by no rule.
 *
 * @param id the file name without ending
 * @param words what it is called
 * @param about what it was
 * @param label the class of the judgement
 * @param strength what the judgement rests on
 * @param judgement what the judge said
 * @param judgedIn where the judgement can be found
 * @param baseRate whether it stands for many proposals together and is not counted as one
 */
public record Precedent(
        String id,
        Words words,
        Words about,
        Label label,
        Strength strength,
        Words judgement,
        String judgedIn,
        boolean baseRate,
        Sheet sheet,
        Place place) {

    /** Its answers, titled in a language. */
    public Sheet sheet(Language language) {
        return new Sheet(sheet.id(), words.in(language), sheet.lines(), sheet.answers());
    }

    /** The class of a judgement. */
    public enum Label {
        /** Supportable as designed. */
        GOOD,
        /** Only under conditions, or mixed, or unproven. */
        CONDITIONAL,
        /** Should not have been funded as designed. */
        POOR;

        /** The word in files and output. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What a judgement rests on. */
    public enum Strength {
        /** A study with a comparison group, or a full cost-benefit analysis. */
        COUNTERFACTUAL,
        /** An independent audit office or planning bureau. */
        INDEPENDENT,
        /** An evaluation that was ordered, or the decision of a committee. */
        ORDERED,
        /** The press, history, or an application of the criteria. */
        INFERRED;

        /** The word in files and output. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
