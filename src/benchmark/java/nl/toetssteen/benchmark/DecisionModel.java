package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A model in DMN 1.3: decision tables written as text, one line for each rule: what comes out, then its conditions, each
 * with the input before the colon and a test in FEEL behind it, all split by bars.
 */
final class DecisionModel {
    static final String NAMESPACE = "https://toetssteen.nl/benchmark";

    private final List<Table> tables = new ArrayList<>();
    private final Set<String> decisions = new LinkedHashSet<>();

    private record Line(String output, Map<String, String> tests) {
        static Line parse(String text) {
            String[] parts = text.split("\\|");
            Map<String, String> tests = new LinkedHashMap<>();
            for (int part = 1; part < parts.length; part++) {
                String[] test = parts[part].split(":", 2);
                tests.put(test[0].strip(), test[1].strip());
            }
            return new Line(parts[0].strip(), tests);
        }
    }

    private record Table(String name, String policy, String type, List<Line> lines) {
        /** The columns: whatever some rule tests. */
        List<String> inputs() {
            return lines.stream()
                    .flatMap(line -> line.tests().keySet().stream())
                    .distinct()
                    .toList();
        }
    }

    /** Adds a decision that later tables can have among their inputs. */
    DecisionModel table(String name, String policy, String type, String lines) {
        tables.add(new Table(name, policy, type, lines.lines().map(Line::parse).toList()));
        decisions.add(name);
        return this;
    }

    /** What must be given: inputs that are no decision, and the numbers that tests compare with. */
    Set<String> given() {
        Set<String> names = new LinkedHashSet<>();
        for (Table table : tables) {
            names.addAll(needs(table));
        }
        names.removeAll(decisions);
        return names;
    }

    private static Set<String> needs(Table table) {
        Set<String> names = new LinkedHashSet<>(table.inputs());
        table.lines().forEach(line -> line.tests().values().stream()
                .filter(test -> test.contains("{"))
                .forEach(test -> names.add(named(test))));
        return names;
    }

    /** The name of an input as expressions can have it. */
    static String variable(String name) {
        return name.replaceAll("[^a-z0-9]", "_");
    }

    /**
     * The model as a document.
     *
     * @param any what stands in a cell that tests nothing: a dash as the standard says, or nothing, as Camunda's own
     *     editor writes it and its engine skips it
     */
    String xml(String any) {
        StringBuilder xml = new StringBuilder()
                .append("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='model' name='model'")
                .append(" namespace='" + NAMESPACE + "'>");
        given().forEach(name -> xml.append(input(name)));
        tables.forEach(table -> xml.append(decision(table, any)));
        return xml.append("</definitions>").toString();
    }

    private String input(String name) {
        String variable = variable(name);
        return "<inputData id='given_%1$s' name='%1$s'><variable name='%1$s' typeRef='%2$s'/></inputData>"
                .formatted(variable, type(name));
    }

    /** As its first test says. */
    private String type(String name) {
        return tables.stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.tests().entrySet().stream())
                .filter(test -> test.getKey().equals(name))
                .map(test -> typeOf(test.getValue()))
                .findFirst()
                .orElse("number");
    }

    private static String typeOf(String test) {
        if (test.startsWith("\"")) {
            return "string";
        }
        return test.equals("true") ? "boolean" : "number";
    }

    private String decision(Table table, String any) {
        return "<decision id='%1$s' name='%1$s'><variable name='%1$s'/>%2$s"
                        .formatted(table.name(), requirements(table))
                + "<decisionTable id='table_%s' hitPolicy='%s'>%s%s%s</decisionTable></decision>"
                        .formatted(table.name(), table.policy(), inputs(table), output(table), rules(table, any));
    }

    private String requirements(Table table) {
        return needs(table).stream()
                .map(name -> decisions.contains(name)
                        ? "<requiredDecision href='#%s'/>".formatted(name)
                        : "<requiredInput href='#given_%s'/>".formatted(variable(name)))
                .map(link -> "<informationRequirement>" + link + "</informationRequirement>")
                .collect(Collectors.joining());
    }

    private String inputs(Table table) {
        return table.inputs().stream()
                .map(name -> ("<input id='%1$s_%2$s'><inputExpression id='of_%1$s_%2$s' typeRef='%3$s'>"
                                + "<text>%2$s</text></inputExpression></input>")
                        .formatted(table.name(), variable(name), type(name)))
                .collect(Collectors.joining());
    }

    private static String output(Table table) {
        return "<output id='out_%1$s' name='%1$s' typeRef='%2$s'/>".formatted(table.name(), table.type());
    }

    private static String rules(Table table, String any) {
        StringBuilder rules = new StringBuilder();
        for (Line line : table.lines()) {
            String id = table.name() + "_" + table.lines().indexOf(line);
            rules.append("<rule id='%s'>".formatted(id));
            table.inputs()
                    .forEach(input -> rules.append("<inputEntry id='%s_%s'><text>%s</text></inputEntry>"
                            .formatted(id, variable(input), test(line.tests().getOrDefault(input, any)))));
            rules.append("<outputEntry id='%s_out'><text>%s</text></outputEntry></rule>".formatted(id, line.output()));
        }
        return rules.toString();
    }

    private static String test(String test) {
        int from = test.indexOf('{');
        String named = from < 0 ? test : test.substring(0, from) + variable(named(test));
        return named.replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String named(String test) {
        return test.substring(test.indexOf('{') + 1, test.indexOf('}'));
    }
}
