package nl.toetssteen.casework;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import nl.toetssteen.rulebook.Place;
import org.jspecify.annotations.Nullable;

/** Whether two parts of rulebooks say the same, wherever they stand in their files. */
final class Alike {
    private Alike() {}

    static boolean alike(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Place && other instanceof Place) {
            return true;
        }
        if (one instanceof Record record && other != null && other.getClass() == record.getClass()) {
            return alike(record, (Record) other);
        }
        if (one instanceof Collection<?> all && other instanceof Collection<?> others) {
            return all.size() == others.size() && alike(all.iterator(), others.iterator());
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            return map.keySet().equals(others.keySet())
                    && map.keySet().stream().allMatch(key -> alike(map.get(key), others.get(key)));
        }
        return Objects.equals(one, other);
    }

    private static boolean alike(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext()) {
            if (!alike(one.next(), other.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(Record one, Record other) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (!alike(value(one, component), value(other, component))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
