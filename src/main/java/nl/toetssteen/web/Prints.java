package nl.toetssteen.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.report.Paper;
import nl.toetssteen.report.Press;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Fills in the templates for print, and has them printed. */
@Component
final class Prints {
    private static final String STYLESHEET = "/templates/print/print.css";

    private final ITemplateEngine templates;
    private final Clock clock;
    private final Press press = new Press(stylesheet());

    Prints(ITemplateEngine templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * A document in words.
     *
     * @param template its name under {@code print}
     * @param title what it is called
     * @param subject the key of the message that says what it is
     * @param head the head of the trail, which every page shows
     * @param values for the template
     */
    record Sheets(
            String template,
            String title,
            String subject,
            Head head,
            Map<String, Object> values,
            List<Paper.Attached> attached) {

        /** The same document with one more value. */
        Sheets with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(values);
            more.put(name, value);
            return new Sheets(template, title, subject, head, more, attached);
        }
    }

    byte[] print(Sheets sheets, Texts texts) {
        return press.print(paper(sheets, texts));
    }

    int pages(Sheets sheets, Texts texts) {
        return press.pages(paper(sheets, texts));
    }

    private Paper paper(Sheets sheets, Texts texts) {
        Map<String, Object> values = new HashMap<>(sheets.values());
        values.put("title", sheets.title());
        values.put("trail", sheets.head());
        Context context = new Context(texts.language().locale(), values);
        String page = templates.process("print/" + sheets.template(), context);
        return new Paper(
                sheets.title(),
                texts.message(sheets.subject()),
                texts.language(),
                page,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                sheets.attached());
    }

    private static String stylesheet() {
        try (InputStream in = Prints.class.getResourceAsStream(STYLESHEET)) {
            if (in == null) {
                throw new IllegalStateException(STYLESHEET);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
