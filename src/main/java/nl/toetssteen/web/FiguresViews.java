package nl.toetssteen.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.FigureBook;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.FigureGroup;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Grade;

/** Puts the figures of an appraisal in words and bars. */
final class FiguresViews {
    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final Texts texts;
    private final Wording wording;
    private final FigureBook book;

    FiguresViews(Rulebook rulebook, Appraisal appraisal, Texts texts) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.texts = texts;
        this.wording = new Wording(rulebook, texts.language());
        this.book = FigureBook.of(rulebook, appraisal);
    }

    FiguresView view() {
        return new FiguresView(
                rulebook.contents().groups().stream()
                        .filter(book::speaksOf)
                        .map(this::group)
                        .toList(),
                book.worked().stream().map(this::row).toList(),
                book.empty().stream().map(this::row).toList(),
                book.unknown().stream().map(spec -> texts.words(spec.title())).toList());
    }

    private FiguresView.Row row(Figure figure) {
        String title = rulebook.findFigure(figure.name())
                .map(spec -> texts.words(spec.title()))
                .orElse(figure.name());
        return row(figure.line() == 0 ? title : texts.message("line.label", figure.line(), title), figure, "");
    }

    private FiguresView.Row row(String words, Figure figure, String place) {
        String grade = figure.grade() == Grade.PLAIN ? "" : wording.grade(figure.grade());
        return new FiguresView.Row(words, wording.value(figure), grade, wording.working(figure, appraisal), place);
    }

    private FiguresView.Group group(FigureGroup group) {
        String title = texts.words(group.title());
        return new FiguresView.Group(
                group.id(),
                title,
                texts.words(group.about()),
                group.conclusion().isEmpty() ? "" : outcome(group.conclusion()),
                group.members().stream().map(member -> row(member, full(group))).toList(),
                Bars.of("group-" + group.id(), title, texts.message("figures.chart"), bars(group)));
    }

    private FiguresView.Row row(FigureGroup.Member member, double full) {
        String words = texts.words(member.words());
        return figure(member)
                .map(figure -> row(words, figure, PrintBars.place(0, 100 * part(figure, full))))
                .orElseGet(() -> new FiguresView.Row(words, texts.message("figures.not-known"), "", "", ""));
    }

    private Optional<Figure> figure(FigureGroup.Member member) {
        return appraisal.figures().stream()
                .filter(figure -> figure.name().equals(member.figure()))
                .findFirst();
    }

    private String outcome(String conclusion) {
        String values = appraisal.conclusions().stream()
                .filter(concluded -> concluded.name().equals(conclusion))
                .map(wording::value)
                .distinct()
                .collect(Collectors.joining(", "));
        String said = values.isEmpty() ? texts.message("figures.no-outcome") : values;
        return texts.message("budget.conclusion", wording.conclusionTitle(conclusion), said);
    }

    private List<Bars.Bar> bars(FigureGroup group) {
        double full = full(group);
        return group.members().stream()
                .flatMap(member -> figure(member).map(figure -> bar(member, figure, full)).stream())
                .toList();
    }

    private Bars.Bar bar(FigureGroup.Member member, Figure figure, double full) {
        return new Bars.Bar(texts.words(member.words()), part(figure, full), wording.value(figure));
    }

    private static double part(Figure figure, double full) {
        return full == 0 ? 0 : figure.number() / full;
    }

    /** What a bar of full length stands for: a hundred per cent, all that can be counted, or else the largest. */
    private double full(FigureGroup group) {
        List<FigureSpec> specs = group.members().stream()
                .flatMap(member -> rulebook.findFigure(member.figure()).stream())
                .toList();
        if (specs.stream().anyMatch(spec -> spec.unit().equals(new Words("%", "%")))) {
            return 100;
        }
        double largest = group.members().stream()
                .flatMap(member -> figure(member).stream())
                .mapToDouble(Figure::number)
                .max()
                .orElse(0);
        return Math.max(largest, specs.stream().mapToInt(this::countable).max().orElse(0));
    }

    /** How many values the conclusions that it counts can have. */
    private int countable(FigureSpec spec) {
        return spec.form() != FigureSpec.Form.COUNT
                ? 0
                : spec.inputs().stream()
                        .flatMap(input -> rulebook.findConclusion(input).stream())
                        .mapToInt(conclusion -> conclusion.values().size())
                        .sum();
    }
}
