package nl.toetssteen.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A published JSON Schema (2020-12). */
public enum Schema {
    /** What a proposal looks like. */
    PROPOSAL,
    /** What {@link AppraisalJson} writes. */
    APPRAISAL,
    /** What {@link InsightJson} writes. */
    INSIGHT,
    /** What {@link ComparisonJson} writes. */
    COMPARISON,
    /** What {@link PortfolioJson} writes. */
    PORTFOLIO;

    /** The schema with this name, say {@code proposal}. */
    public static Optional<Schema> of(String name) {
        return Stream.of(values()).filter(schema -> schema.id().equals(name)).findFirst();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The schema itself. */
    public String text() {
        String path = "/schema/" + id() + ".schema.json";
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
