package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Moments and texts in rows. */
final class Rows {
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cs}\\x00]");

    private Rows() {}

    static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * A text that every database can hold: a character that is none, or that PostgreSQL does not take, becomes the sign for
     * an unknown one.
     */
    static String text(String text) {
        return UNFIT.matcher(text).replaceAll("\uFFFD");
    }

    /** The same JSON, with half characters written as escapes: not every database can hold them as they are. */
    static String json(String json) {
        return HALF.matcher(json)
                .replaceAll(
                        half -> String.format("\\\\u%04X", (int) half.group().charAt(0)));
    }
}
