package nl.toetssteen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.JobLimits;
import nl.toetssteen.casework.Jobs;
import nl.toetssteen.casework.Parser;
import nl.toetssteen.casework.Reader;
import nl.toetssteen.dossier.Anchors;
import nl.toetssteen.dossier.InForce;
import nl.toetssteen.dossier.Rulebooks;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that pages and commands share. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    static Appraiser appraiser(Optional<Path> folder) {
        RulebookFolder rules = folder.map(RulebookFolder::at).orElseGet(RulebookFolder::onClassPath);
        return new DroolsAppraiser(RulebookReader.read(rules, new DrlReader()));
    }

    /** Reads the rulebook while the server starts: the one in force, or else the one in the folder or the program. */
    @Bean
    Desk desk(@Value("${toetssteen.rules:}") String folder, InForce inForce, Rulebooks rulebooks, Reader reader) {
        Optional<Path> rules = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        return Desk.open(() -> inForce.rulebook()
                .map(digest -> kept(digest, rulebooks, reader))
                .orElseGet(() -> appraiser(rules)));
    }

    private static Appraiser kept(String digest, Rulebooks rulebooks, Reader reader) {
        return rulebooks
                .find(digest)
                .map(reader::read)
                .filter(appraiser -> appraiser.rulebook().digest().equals(digest))
                .orElseThrow(() -> new IllegalStateException("The rulebook in force, " + digest
                        + ", is not kept as it was. Verify the audit trail, and restore the database."));
    }

    /** Reads other rulebooks than the one in force. */
    @Bean
    Reader reader(Parser parser) {
        return folder -> new DroolsAppraiser(parser.parse(folder));
    }

    @Bean
    Parser parser() {
        return folder -> RulebookReader.read(folder, new DrlReader());
    }

    /** Stopped with the program. */
    @Bean
    Jobs jobs(Clock clock, @Value("${toetssteen.jobs.longest}") Duration longest) {
        return new Jobs(clock, JobLimits.on(Runtime.getRuntime().availableProcessors(), longest));
    }

    /** Heads of the audit trail, in a file outside the database. */
    @Bean
    Anchors anchors(@Value("${toetssteen.anchors}") Path file) {
        return new Anchors(file);
    }

    /** The only source of the time. */
    @Bean
    Clock clock() {
        return Application.clock();
    }
}
