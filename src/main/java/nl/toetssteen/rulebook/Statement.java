package nl.toetssteen.rulebook;

/**
 * What one rule says to the reader of an appraisal.
 *
 * @param key the name of the rule that emits it
 * @param effect what it does
 * @param weight {@link Weight#NONE} for effects without points
 * @param criterion the criterion it counts for; empty for effects without points that name none
 * @param topic findings of one topic count once; the key itself when the card names no topic
 * @param text what the reader sees, with {@code {placeholders}} for what the rule matched
 */
public record Statement(
        String key, Effect effect, Weight weight, String criterion, String topic, Words text, Place place) {}
