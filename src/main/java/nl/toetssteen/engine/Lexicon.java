package nl.toetssteen.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FactType;

/** The words of the closed language, and what to do about others. */
final class Lexicon {
    private static final Set<String> WORDS = Stream.concat(
                    Stream.of("rule", "when", "not", "in", "contains", "then", "end"),
                    Stream.concat(Stream.of("finding", "conclude", "kcontext"), vocabulary()))
            .collect(Collectors.toUnmodifiableSet());

    private static final String CLOSED =
            "Use only conditions on facts and their fields, 'not', the comparisons, and the verbs finding and conclude.";

    private static final Map<String, List<String>> REMEDIES = remedies();

    private Lexicon() {}

    private static Stream<String> vocabulary() {
        return Stream.of(FactType.values()).flatMap(type -> Stream.concat(Stream.of(type.drl()), words(type)));
    }

    private static Stream<String> words(FactType type) {
        return Field.namesOf(type).stream().map(name -> name.replaceAll("\\(.*", ""));
    }

    private static Map<String, List<String>> remedies() {
        Map<String, List<String>> remedies = new LinkedHashMap<>();
        remedies.put(
                "Remove it: a file holds rules only.",
                List.of("package", "import", "global", "function", "query", "declare", "unit", "dialect", "static"));
        remedies.put(
                "Remove it: rules have no attributes and no order.",
                List.of("salience", "agenda-group", "activation-group", "ruleflow-group", "no-loop", "extends"));
        remedies.put(
                "Write alternatives as rules that share a conclusion.", List.of("or", "||", "|", "exists", "forall"));
        remedies.put("Write each condition on a line of its own, or with a comma.", List.of("and", "&&", "&"));
        remedies.put("Let a figure in figures.yaml calculate it.", List.of("accumulate", "collect", "from", "groupby"));
        remedies.put(
                "Use only finding( kcontext ); and conclude( kcontext, \"name\", \"value\" );",
                List.of("insert", "insertLogical", "update", "modify", "delete", "retract", "drools", "System"));
        remedies.put("Put the text in double quotes.", List.of("'", "`"));
        remedies.put("Write == for equal.", List.of("=", "==="));
        remedies.put("Write comments with // on lines of their own, between rules.", List.of("/*", "/**", "*/", "#"));
        remedies.put("Use !=, or 'not' before a condition on Open, Conclusion or Row.", List.of("!"));
        remedies.put("Compare with a known answer; what is open is asked with not Open( … ).", List.of("null"));
        return remedies;
    }

    static boolean knows(String word) {
        return WORDS.contains(word);
    }

    /** What to do about words or signs that do not belong here. */
    static String remedy(Set<String> strange) {
        return REMEDIES.entrySet().stream()
                .filter(remedy -> remedy.getValue().stream().anyMatch(strange::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CLOSED);
    }
}
