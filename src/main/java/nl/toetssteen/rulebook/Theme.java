package nl.toetssteen.rulebook;

import java.util.List;

/** A page of the form and a folder of the rulebook. */
public record Theme(String id, Words title, Words intro, List<Section> sections) {

    /** Its questions in the order of the form. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }
}
