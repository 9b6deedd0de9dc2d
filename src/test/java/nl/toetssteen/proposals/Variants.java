package nl.toetssteen.proposals;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Rulebook.Contents;

/** A rulebook with some of its contents replaced, by the names of the components of {@link Contents}. */
public final class Variants {
    private Variants() {}

    /** The same rulebook but for these components. */
    public static Rulebook of(Rulebook rulebook, Map<String, Object> instead) {
        try {
            List<Object> values = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent component : Contents.class.getRecordComponents()) {
                Object old = component.getAccessor().invoke(rulebook.contents());
                values.add(instead.getOrDefault(component.getName(), old));
                types.add(component.getType());
            }
            Constructor<Contents> constructor = Contents.class.getDeclaredConstructor(types.toArray(Class[]::new));
            return new Rulebook(constructor.newInstance(values.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
