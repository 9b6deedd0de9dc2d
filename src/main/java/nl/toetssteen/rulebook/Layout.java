package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which files a rulebook has, and where. */
final class Layout {
    private static final List<String> TOP =
            List.of("rulebook.yaml", "sources.yaml", "glossary.yaml", "parameters.yaml");
    /** Files that a rulebook can do without. */
    private static final List<String> MORE = List.of("accepted.yaml");

    private static final List<String> IN_THEME =
            List.of("questions.yaml", "figures.yaml", "conclusions.yaml", "tables.yaml", "rules.drl");

    /** Folders that hold proposals. */
    static final Set<String> PROPOSALS = Set.of("examples", "precedents");

    private final RulebookFolder folder;
    private final Defects defects;

    Layout(RulebookFolder folder, Defects defects) {
        this.folder = folder;
        this.defects = defects;
    }

    /** Notes missing files, and files in places where nobody reads them. */
    void check(List<String> themes) {
        Set<String> paths = Set.copyOf(folder.paths());
        Stream.concat(TOP.stream(), themes.stream().map(theme -> theme + "/questions.yaml"))
                .filter(path -> !paths.contains(path))
                .forEach(this::missing);
        if (!themes.isEmpty()) {
            paths.stream().filter(path -> !isKnown(path, themes)).forEach(path -> misplaced(path, themes));
        }
    }

    private void missing(String path) {
        defects.add(new Place(path, 1), "There is no " + path + " in " + folder.origin() + ".", "Add the file.");
        defects.unreadable(path);
    }

    private static boolean isKnown(String path, List<String> themes) {
        String[] parts = path.split("/");
        if (parts.length == 1) {
            return TOP.contains(path) || MORE.contains(path);
        }
        if (parts.length == 2) {
            return PROPOSALS.contains(parts[0]) && path.endsWith(".yaml")
                    || themes.contains(parts[0]) && IN_THEME.contains(parts[1]);
        }
        boolean card = parts[1].equals("cards") && path.endsWith(".yaml");
        boolean table = parts[1].equals("tables") && path.endsWith(".csv");
        return parts.length == 3 && themes.contains(parts[0]) && (card || table);
    }

    private void misplaced(String path, List<String> themes) {
        String[] parts = path.split("/");
        boolean unknownFolder = parts.length > 1 && !themes.contains(parts[0]) && !PROPOSALS.contains(parts[0]);
        String remedy = unknownFolder
                ? "Add the folder to 'themes' in rulebook.yaml, or move the file."
                : nearest(parts[parts.length - 1]) + " The rulebook guide says which files there are.";
        defects.add(new Place(path, 1), "This file has no place in the rulebook.", remedy);
    }

    private static String nearest(String name) {
        List<String> names =
                Stream.of(TOP, MORE, IN_THEME).flatMap(List::stream).toList();
        return Nearest.to(name, names)
                .map(found -> "Did you mean '" + found + "'?")
                .orElse("Rename, move or remove it.");
    }
}
