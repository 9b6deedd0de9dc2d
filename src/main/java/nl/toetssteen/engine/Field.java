package nl.toetssteen.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Term;

/** What a field of a fact holds, which decides how it can be compared. */
enum Field {
    /** Says which fact is meant. */
    SUBJECT,
    TEXT,
    SET,
    NUMBER,
    LINE,
    FLAG;

    private static final Map<FactType, Map<String, Field>> OF = Map.of(
            FactType.ANSWER, answer(),
            FactType.OPEN, sorted(Map.of("question", SUBJECT, "group", SUBJECT, "line", LINE)),
            FactType.ROW, sorted(Map.of("table", SUBJECT, "cell(\"…\")", TEXT, "number(\"…\")", NUMBER)),
            FactType.PARAMETER, sorted(Map.of("name", SUBJECT, "number", NUMBER, "lapsed", FLAG, "inForce", FLAG)),
            FactType.FIGURE, sorted(Map.of("name", SUBJECT, "line", LINE, "number", NUMBER)),
            FactType.CONCLUSION,
                    sorted(Map.of("name", SUBJECT, "value", TEXT, "line", LINE, "shown", FLAG, "asserted", FLAG)),
            FactType.FINDING, sorted(Map.of("rule", SUBJECT, "line", LINE)));

    private static Map<String, Field> answer() {
        Map<String, Field> fields = new TreeMap<>(Map.of("question", SUBJECT, "line", LINE));
        fields.putAll(Map.of("choice", TEXT, "choices", SET, "number", NUMBER, "reasoned", FLAG, "documented", FLAG));
        return fields;
    }

    private static Map<String, Field> sorted(Map<String, Field> fields) {
        return new TreeMap<>(fields);
    }

    /** What this field of such a fact holds, if there is such a field. */
    static Optional<Field> of(FactType type, Term term) {
        return Optional.ofNullable(fields(type).get(key(term)));
    }

    /** Whether this field of such a fact holds that. */
    static boolean is(Field wanted, FactType type, Term term) {
        return fields(type).get(key(term)) == wanted;
    }

    private static String key(Term term) {
        return term.argument().isEmpty() ? term.accessor() : term.accessor() + "(\"…\")";
    }

    /** The fields that such a fact has. */
    static Set<String> namesOf(FactType type) {
        return fields(type).keySet();
    }

    private static Map<String, Field> fields(FactType type) {
        return OF.getOrDefault(type, Map.of());
    }
}
