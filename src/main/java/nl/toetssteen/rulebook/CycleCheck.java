package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Refuses circles: a conclusion, finding or figure that rests, through others, on itself. */
final class CycleCheck {
    private final Rulebook rulebook;
    private final Defects defects;
    private final Map<String, Set<String>> restsOn = new TreeMap<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final Set<String> done = new HashSet<>();

    CycleCheck(Rulebook rulebook, Defects defects) {
        this.rulebook = rulebook;
        this.defects = defects;
    }

    void run() {
        rulebook.rules().forEach(this::note);
        rulebook.contents().figures().forEach(this::note);
        restsOn.keySet().forEach(thing -> walk(thing, new ArrayList<>()));
    }

    private void note(Rule rule) {
        Set<String> behind = new LinkedHashSet<>();
        rule.patterns().forEach(pattern -> subject(pattern).forEach(behind::add));
        makes(rule).forEach(thing -> {
            restsOn.computeIfAbsent(thing, key -> new LinkedHashSet<>()).addAll(behind);
            places.putIfAbsent(thing, rule.place());
        });
    }

    private static Stream<String> makes(Rule rule) {
        Stream<String> conclusions = rule.conclusions().stream().map(verb -> "conclusion " + verb.name());
        return rule.finds() ? Stream.concat(conclusions, Stream.of("finding " + rule.name())) : conclusions;
    }

    private static Stream<String> subject(Rule.Pattern pattern) {
        return switch (pattern.type()) {
            case CONCLUSION -> pattern.literal("name").map(name -> "conclusion " + name).stream();
            case FIGURE -> pattern.literal("name").map(name -> "figure " + name).stream();
            case FINDING -> pattern.literal("rule").map(name -> "finding " + name).stream();
            default -> Stream.of();
        };
    }

    private void note(FigureSpec figure) {
        Set<String> behind = new LinkedHashSet<>();
        boolean counts = figure.form() == FigureSpec.Form.COUNT;
        for (String input : figure.inputs()) {
            behind.add((counts ? "conclusion " : "figure ") + input);
            behind.add((counts ? "finding " : "figure ") + input);
        }
        behind.add("conclusion " + figure.over());
        restsOn.put("figure " + figure.name(), behind);
        places.put("figure " + figure.name(), figure.place());
    }

    private void walk(String thing, List<String> path) {
        if (path.contains(thing)) {
            report(path.subList(path.indexOf(thing), path.size()));
            return;
        }
        if (done.contains(thing)) {
            return;
        }
        path.add(thing);
        restsOn.getOrDefault(thing, Set.of()).forEach(next -> walk(next, path));
        path.remove(path.size() - 1);
        done.add(thing);
    }

    private void report(List<String> circle) {
        Place place = places.getOrDefault(circle.get(0), new Place("rulebook.yaml", 1));
        defects.add(
                place,
                "The " + String.join(" rests on the ", circle) + " rests on itself.",
                "Break the circle: let one of them read answers instead.");
    }
}
