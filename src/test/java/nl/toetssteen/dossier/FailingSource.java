package nl.toetssteen.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database of which the n-th statement or commit fails, once. */
public final class FailingSource extends DelegatingDataSource {
    private final DataSource healthy;
    private int left;

    /** @param statement which one fails, from 1 */
    public FailingSource(DataSource healthy, int statement) {
        super(healthy);
        this.healthy = healthy;
        this.left = statement;
    }

    /** How many statements may still come until one fails; not positive when one has. */
    public int left() {
        return left;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrapped(Connection.class, healthy.getConnection());
    }

    private <T> T wrapped(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")
                            || method.getName().equals("commit")) {
                        count();
                    }
                    Object result = call(real, method, arguments);
                    if (result instanceof PreparedStatement prepared) {
                        return wrapped(PreparedStatement.class, prepared);
                    }
                    return result instanceof Statement plain ? wrapped(Statement.class, plain) : result;
                }));
    }

    private void count() throws SQLException {
        left--;
        if (left == 0) {
            throw new SQLException("the disk is full", "53100");
        }
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
