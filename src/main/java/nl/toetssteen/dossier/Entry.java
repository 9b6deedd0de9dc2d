package nl.toetssteen.dossier;

import java.time.Instant;
import nl.toetssteen.rulebook.Digest;

/**
 * Something that somebody did, as the trail has it.
 *
 * @param sequence from 1, without gaps
 * @param at to the microsecond
 * @param actor a commitment to the person, see {@link Actors}
 * @param action what was done, say {@code save}
 * @param subject to what, say {@code dossier/abcd2345}
 * @param payload JSON with particulars and the digests of the rows that were stored; no personal data
 * @param payloadDigest of the payload
 * @param previous hash of the entry before; of the first: {@link Head#NONE}
 * @param hash over number, previous hash and content
 */
public record Entry(
        long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        String payload,
        String payloadDigest,
        String previous,
        String hash) {

    /** The entry that follows on a head. */
    static Entry after(Head head, Instant at, String actor, String action, String subject, String payload) {
        String digest = digestOf(payload);
        String content = content(at, actor, action, subject, digest);
        long sequence = head.sequence() + 1;
        String hash = hash(sequence, head.hash(), content);
        return new Entry(sequence, at, actor, action, subject, payload, digest, head.hash(), hash);
    }

    static String digestOf(String payload) {
        return Digest.of("trail-payload", payload);
    }

    private static String content(Instant at, String actor, String action, String subject, String payloadDigest) {
        return new Framed()
                .field("at", "time", at.toString())
                .text("actor", actor)
                .text("action", action)
                .text("subject", subject)
                .text("payload", payloadDigest)
                .digest("trail-content");
    }

    private static String hash(long sequence, String previous, String content) {
        return new Framed()
                .field("sequence", "int", Long.toString(sequence))
                .text("previous", previous)
                .text("content", content)
                .digest("trail-entry");
    }

    /** The digest of all but its place in the chain: with it the chain can be followed without reading the entry. */
    public String content() {
        return content(at, actor, action, subject, payloadDigest);
    }

    /** The hash that it would have at this place, after the entry that it names as the one before. */
    String hashAt(long place) {
        return hash(place, previous, content());
    }

    Head head() {
        return new Head(sequence, hash);
    }
}
