package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The accounts in the database: each the sequence of its versions, with apart from them whose it is. What a method has
 * returned from is stored; what it has thrown out of is not, in whole or in part.
 */
@Repository
public class Accounts {
    private static final String ALL = "select a.id, a.demo, v.version, v.state, v.roles, v.sessions_from,"
            + " p.sign_in, p.name, p.password from account a"
            + " join account_version v on v.account = a.id"
            + " and v.version = (select max(w.version) from account_version w where w.account = a.id)"
            + " left join account_person p on p.account = a.id";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Accounts(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens an account.
     *
     * @param demo whether its password is known to everybody
     * @param by the account of whoever does it, or a word for what does
     * @throws NameTaken when another account has the name to sign in with
     */
    public Account open(Identity identity, Set<String> roles, boolean demo, String by) {
        Account account = Account.opened(Keys.fresh(), roles, demo, identity);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into account (id, demo, opened_at) values (?, ?, ?)")
                    .params(account.id(), demo, now())
                    .update();
            Recorded.row("account", account.id());
            insert(account, Account.Change.OPENED, by);
            identify(account);
        });
        return account;
    }

    /**
     * Stores a next version.
     *
     * @param changed from the latest version
     * @param by as for an opening
     * @throws Overtaken when somebody else has changed the account meanwhile
     */
    public Account change(Account changed, Account.Change what, String by) {
        Account next = changed.next(what);
        transaction.executeWithoutResult(status -> {
            insert(next, what, by);
            jdbc.sql("update account_person set password = ? where account = ?")
                    .params(next.identity().password(), next.id())
                    .update();
        });
        return next;
    }

    private void insert(Account account, Account.Change what, String by) {
        try {
            jdbc.sql("insert into account_version (account, version, what, state, roles, sessions_from, changed_by,"
                            + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            account.id(),
                            account.version(),
                            what.name(),
                            account.state().name())
                    .params(String.join(" ", account.roles()), account.sessionsFrom(), by, now())
                    .update();
            Recorded.row("account_version", account.id(), account.version());
        } catch (DuplicateKeyException taken) {
            throw new Overtaken(account.id(), account.version(), taken);
        }
    }

    private void identify(Account account) {
        Identity identity = account.identity();
        try {
            jdbc.sql("insert into account_person (account, sign_in, name, password) values (?, ?, ?, ?)")
                    .params(account.id(), Rows.text(identity.signIn()), Rows.text(identity.name()), identity.password())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new NameTaken(taken);
        }
    }

    /** Writes a password anew in another manner; the account stays as it is. */
    public void rewrite(String id, String before, String after) {
        jdbc.sql("update account_person set password = ? where account = ? and password = ?")
                .params(after, id, before)
                .update();
    }

    /** Erases whose account it is, for good; its versions stay. Says whether that was still known. */
    public boolean forget(String id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.sql("delete from account_link where account = ?").param(id).update();
            return jdbc.sql("delete from account_person where account = ?")
                            .param(id)
                            .update()
                    > 0;
        }));
    }

    /** An account by its id. */
    public Optional<Account> find(String id) {
        return jdbc.sql(ALL + " where a.id = ?")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    /** An account by the name to sign in with. */
    public Optional<Account> named(String signIn) {
        return jdbc.sql(ALL + " where p.sign_in = ?")
                .param(Rows.text(signIn))
                .query(Accounts::account)
                .optional();
    }

    /** All accounts, by name. */
    public List<Account> all() {
        return jdbc.sql(ALL + " order by p.name, a.id").query(Accounts::account).list();
    }

    /** Whether there is no account yet. */
    public boolean none() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getInt("version"),
                Account.State.valueOf(row.getString("state")),
                Arrays.stream(row.getString("roles").split(" "))
                        .filter(role -> !role.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.getInt("sessions_from"),
                row.getBoolean("demo"),
                identity(row));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        @Nullable String signIn = row.getString("sign_in");
        return signIn == null
                ? Identity.ERASED
                : new Identity(signIn, row.getString("name"), row.getString("password"));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
