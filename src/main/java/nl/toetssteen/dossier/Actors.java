package nl.toetssteen.dossier;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who the actors of the trail are. An entry has a salted commitment to a person; the person and the salt stand here. Once they
 * are erased, nobody can say any more who it was, and the chain is as valid as before. One person under one name has
 * one commitment, so that it still shows that two entries are of two people.
 */
@Repository
public class Actors {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    Actors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The personal data behind a commitment.
     *
     * @param person id of the account
     * @param salt 64 random hexadecimal digits
     */
    public record Actor(String actor, String person, String name, String salt) {
        boolean isSound() {
            return commitment(person, name, salt).equals(actor);
        }
    }

    private static String commitment(String person, String name, String salt) {
        return new Framed()
                .text("salt", salt)
                .text("person", person)
                .text("name", name)
                .digest("actor");
    }

    /** The commitment to a person; made when there is none yet. Whoever calls this holds the lock of the trail. */
    String commit(String person, String name) {
        return jdbc
                .sql("select actor from trail_actor where person = ? and name = ? order by actor")
                .params(person, name)
                .query(String.class)
                .stream()
                .findFirst()
                .orElseGet(() -> insert(person, name));
    }

    private String insert(String person, String name) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        String actor = commitment(person, name, salt);
        jdbc.sql("insert into trail_actor (actor, person, name, salt) values (?, ?, ?, ?)")
                .params(actor, person, name, salt)
                .update();
        return actor;
    }

    /** All that are not erased, by commitment. */
    public Map<String, Actor> all() {
        Map<String, Actor> actors = new TreeMap<>();
        jdbc.sql("select actor, person, name, salt from trail_actor")
                .query(Actor.class)
                .list()
                .forEach(actor -> actors.put(actor.actor(), actor));
        return actors;
    }

    /** The commitments to a person, whatever the name was. */
    public List<String> of(String person) {
        return jdbc.sql("select actor from trail_actor where person = ? order by actor")
                .param(person)
                .query(String.class)
                .list();
    }

    /** Erases the personal data behind a commitment, for good. */
    public void erase(String actor) {
        jdbc.sql("delete from trail_actor where actor = ?").param(actor).update();
    }
}
