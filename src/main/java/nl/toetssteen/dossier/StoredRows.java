package nl.toetssteen.dossier;

import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rows that stand in the trail, or should. */
@Repository
class StoredRows {
    private final JdbcClient jdbc;

    StoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the tables one after another. */
    void each(Consumer<StoredRow> taker) {
        for (String table : Recorded.tables()) {
            jdbc.sql("select * from " + table)
                    .query((RowCallbackHandler) row -> taker.accept(StoredRow.of(table, row)));
        }
    }
}
