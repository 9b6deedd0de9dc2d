package nl.toetssteen.web;

/**
 * Which rule a row of the trace is about, and how it fared.
 *
 * @param state fired, near, waits or silent
 * @param href the trace of this rule alone
 * @param theme the theme's id
 * @param effect the effect's id; {@code conclusion} for a rule that concludes something
 * @param criterion the criterion's id, or an empty string
 */
record TraceHead(String state, String rule, String href, String title, String theme, String effect, String criterion) {}
