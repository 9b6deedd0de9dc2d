package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.rulebook.CalculationReader.Calculations;
import nl.toetssteen.rulebook.MethodReader.Method;

/** Reads a rulebook as a whole, or says all that is wrong with it. */
public final class RulebookReader {
    private final RulebookFolder folder;
    private final Logic logic;
    private final Defects defects = new Defects();
    private final Documents documents;
    private final Method method;
    private final List<String> themeIds;

    private RulebookReader(RulebookFolder folder, Logic logic) {
        this.folder = folder;
        this.logic = logic;
        this.documents = new Documents(folder, defects);
        this.method = documents.map("rulebook.yaml", new MethodReader()::read).orElse(Method.NONE);
        this.themeIds = method == Method.NONE ? folders() : method.themes();
    }

    /** @throws DefectiveRulebook with all defects, each with file, line and remedy */
    public static Rulebook read(RulebookFolder folder, Logic logic) {
        return new RulebookReader(folder, logic).read();
    }

    private Rulebook read() {
        new Layout(folder, defects).check(themeIds);
        Rulebook rulebook = new Rulebook(contents(), folder);
        new Checks(rulebook, defects).run();
        if (!defects.all().isEmpty()) {
            throw new DefectiveRulebook(defects.all());
        }
        return rulebook;
    }

    /** The themes as far as folders tell, so that a broken rulebook.yaml does not hide other defects. */
    private List<String> folders() {
        return folder.paths().stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .filter(name -> !Layout.PROPOSALS.contains(name))
                .distinct()
                .toList();
    }

    private Rulebook.Contents contents() {
        List<Theme> themes = themes();
        List<Calculations> calculations = calculations();
        SheetNodes sheets = new SheetNodes(
                themes.stream().flatMap(theme -> theme.questions().stream()).toList(),
                defects.complete("questions.yaml"));
        return new Rulebook.Contents(
                method.id(),
                method.edition(),
                method.title(),
                method.inForceFrom(),
                Digest.ofJson("rulebook", documents.json()),
                method.goalQuestion(),
                method.defaultGoal(),
                method.coreQuestions(),
                method.scale(),
                method.criteria(),
                method.goals(),
                method.proofs(),
                documents.list("sources.yaml", LibraryReader::source),
                documents.list("glossary.yaml", LibraryReader::term),
                documents.list("parameters.yaml", LibraryReader::parameter),
                themes,
                calculations.stream().flatMap(one -> one.figures().stream()).toList(),
                calculations.stream().flatMap(one -> one.checks().stream()).toList(),
                calculations.stream().flatMap(one -> one.groups().stream()).toList(),
                calculations.stream().flatMap(one -> one.breakdowns().stream()).toList(),
                conclusions(),
                tables(),
                themeIds.stream()
                        .flatMap(theme -> LibraryReader.tables(theme, documents).stream())
                        .toList(),
                cards(sheets),
                rules(),
                examples(sheets),
                precedents(sheets),
                documents.list("accepted.yaml", LibraryReader::accepted),
                method.calibration(),
                method.portfolio(),
                logicByTheme());
    }

    private List<Theme> themes() {
        return themeIds.stream()
                .map(theme -> documents.map(theme + "/questions.yaml", new ThemeReader(theme)::read))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Calculations> calculations() {
        return themeIds.stream()
                .map(theme -> documents.map(theme + "/figures.yaml", new CalculationReader(theme)::read))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<ConclusionSpec> conclusions() {
        return themeIds.stream()
                .flatMap(theme -> LibraryReader.conclusions(theme, documents).stream())
                .toList();
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (String theme : themeIds) {
            for (String path : documents.paths(theme + "/tables/", ".csv")) {
                String name = stem(path);
                tables.add(new TableReader(path, defects).read(theme, name, documents.table(path)));
            }
        }
        return tables;
    }

    private List<Card> cards(SheetNodes sheets) {
        List<Card> cards = new ArrayList<>();
        for (String theme : themeIds) {
            CardReader reader = new CardReader(theme, sheets, method.inForceFrom());
            for (String path : documents.paths(theme + "/cards/", ".yaml")) {
                documents.map(path, reader::card).ifPresent(cards::add);
            }
        }
        return cards;
    }

    private List<Rule> rules() {
        List<RulebookDefect> found = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (String theme : themeIds) {
            String path = theme + "/rules.drl";
            if (documents.has(path)) {
                int before = found.size();
                rules.addAll(logic.read(theme, path, documents.logic(path), found));
                if (found.size() > before) {
                    defects.unreadable(path);
                }
            }
        }
        defects.addAll(found);
        return rules;
    }

    private List<Example> examples(SheetNodes sheets) {
        CardReader reader = new CardReader("", sheets, method.inForceFrom());
        return documents.paths("examples/", ".yaml").stream()
                .map(path -> documents.map(path, entry -> reader.example(stem(path), entry)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Precedent> precedents(SheetNodes sheets) {
        CardReader reader = new CardReader("", sheets, method.inForceFrom());
        return documents.paths("precedents/", ".yaml").stream()
                .map(path -> documents.map(path, entry -> reader.precedent(stem(path), entry)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, String> logicByTheme() {
        Map<String, String> texts = new LinkedHashMap<>();
        themeIds.stream()
                .filter(theme -> documents.has(theme + "/rules.drl"))
                .forEach(theme -> texts.put(theme, documents.logic(theme + "/rules.drl")));
        return Collections.unmodifiableMap(texts);
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
