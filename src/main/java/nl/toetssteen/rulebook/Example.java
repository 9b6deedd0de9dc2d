package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A proposal that ships with the rulebook, with what must come of it.
 *
 * @param id the file name without ending
 * @param words its title
 * @param about where it comes from and what to look at
 * @param texts its free texts in both languages; the answers hold the Dutch ones
 * @param completedFrom the id of the example that this one completes, or an empty string
 * @param verdicts the verdicts that would be right, by id
 * @param fires rule names that must fire
 * @param silent rule names that must not fire
 */
public record Example(
        String id,
        Words words,
        Words about,
        List<Words> texts,
        String completedFrom,
        List<String> verdicts,
        List<String> fires,
        List<String> silent,
        List<Citation> sources,
        Sheet sheet,
        Place place) {

    /** Its answers with the free texts in a language; a text without a translation stays as it is. */
    public Sheet sheet(Language language) {
        Map<String, String> own =
                texts.stream().collect(Collectors.toMap(Words::nl, text -> text.in(language), (one, other) -> one));
        TreeMap<Slot, Given> answers = new TreeMap<>(sheet.answers());
        answers.replaceAll((slot, given) -> given.value() instanceof Value.Text text
                ? new Given(
                        new Value.Text(own.getOrDefault(text.text(), text.text())),
                        given.evidence(),
                        given.note(),
                        given.references())
                : given);
        return new Sheet(sheet.id(), words.in(language), sheet.lines(), answers);
    }
}
