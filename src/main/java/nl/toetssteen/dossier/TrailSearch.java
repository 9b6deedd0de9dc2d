package nl.toetssteen.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries of the trail. */
@Repository
public class TrailSearch {
    private final JdbcClient jdbc;

    TrailSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to look for; what is empty does not matter.
     *
     * @param subject part of the subject, say the number of a dossier
     * @param person part of the id or the name of the person
     * @param action as in the trail
     * @param below only entries with a lower number; 0 for all
     */
    public record Query(String subject, String person, String action, long below) {}

    /** Entries, the latest first. */
    public List<Entry> find(Query query, int most) {
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        if (!query.subject().isEmpty()) {
            where.add("lower(subject) like ? escape '!'");
            values.add(like(query.subject()));
        }
        if (!query.person().isEmpty()) {
            where.add("actor in (select a.actor from trail_actor a where lower(a.name) like ? escape '!'"
                    + " or lower(a.person) like ? escape '!')");
            values.addAll(List.of(like(query.person()), like(query.person())));
        }
        if (!query.action().isEmpty()) {
            where.add("action = ?");
            values.add(query.action());
        }
        if (query.below() > 0) {
            where.add("sequence < ?");
            values.add(query.below());
        }
        values.add(most);
        return jdbc.sql("select * from trail_entry where " + String.join(" and ", where)
                        + " order by sequence desc fetch next ? rows only")
                .params(values)
                .query(Trail::entry)
                .list();
    }

    private static String like(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
