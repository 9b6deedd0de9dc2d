package nl.toetssteen.casework;

import java.time.Clock;
import javax.sql.DataSource;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.rulebook.RulebookReader;

/** Libraries without the program around them. */
final class Libraries {
    private Libraries() {}

    static Library of(DataSource source, Desk desk, Journal journal) {
        return new Library(
                TestDatabase.rulebooks(source),
                desk,
                folder -> new DroolsAppraiser(RulebookReader.read(folder, new DrlReader())),
                journal,
                Clock.systemUTC());
    }
}
