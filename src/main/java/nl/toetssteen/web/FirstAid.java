package nl.toetssteen.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Language;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers requests that the server refuses before any page can see them, such as an address with characters that
 * addresses cannot have: nobody knows yet in which language to answer, so it is done in both.
 */
@Component
class FirstAid implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final MessageSource messages;

    FirstAid(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new BothLanguages(messages));
            }
        });
    }

    /** Writes the status and what to do, and nothing of the request. */
    private static final class BothLanguages extends ErrorReportValve {
        private final MessageSource messages;

        BothLanguages(MessageSource messages) {
            this.messages = messages;
        }

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.setHeader("Content-Security-Policy", SecurityHeaders.POLICY);
                write(response, status < 500 ? "400" : "500");
            } catch (IOException | IllegalStateException gone) {
                // The browser has hung up: there is nobody to tell.
                container.getLogger().debug(gone);
            }
        }

        private void write(Response response, String kind) throws IOException {
            Writer writer = response.getReporter();
            if (writer == null) {
                return;
            }
            writer.write("<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>");
            writer.write(say("error." + kind + ".title", Language.NL.locale()));
            writer.write(
                    "</title><link rel=\"stylesheet\" href=\"/toetssteen.css\"></head><body><main class=\"page\">");
            for (Language language : Language.values()) {
                writer.write(part(kind, language));
            }
            writer.write("</main></body></html>");
            response.finishResponse();
        }

        private String part(String kind, Language language) {
            StringBuilder html = new StringBuilder("<section lang=\"" + language.tag() + "\"><h1>");
            html.append(say("error." + kind + ".title", language.locale())).append("</h1>");
            Stream.of(".what", ".do").forEach(end -> html.append("<p>")
                    .append(say("error." + kind + end, language.locale()))
                    .append("</p>"));
            return html.append("</section>").toString();
        }

        private String say(String key, Locale locale) {
            return messages.getMessage(key, new Object[0], locale);
        }
    }
}
