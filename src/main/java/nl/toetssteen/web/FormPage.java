package nl.toetssteen.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of the form, in the words of its reader.
 *
 * @param path what its address ends in, behind that of the proposal
 * @param nav the sections of the theme that ask for something, each a page; none for the core questions
 * @param errors what could not be read, in the order of the page
 * @param ignored answers that are kept but do not count now
 * @param next the page after this one, or null
 */
record FormPage(
        String path,
        String title,
        String intro,
        List<Tab> nav,
        List<ErrorLink> errors,
        List<Part> parts,
        List<Ignored> ignored,
        @Nullable Link next) {

    /** A page of the theme. */
    record Tab(String href, String words, boolean current) {}

    /** Somewhere to go. */
    record Link(String href, String words) {}

    /** An error in the summary at the top, with the field to go to. */
    record ErrorLink(String key, String label, String message) {}

    /**
     * A section.
     *
     * @param lines whether its fields are asked for each spending line
     * @param changesLines whether spending lines are added and removed here
     * @param mayFollow questions of which it is not yet known whether they apply
     */
    record Part(
            String id,
            String title,
            String intro,
            boolean lines,
            boolean changesLines,
            List<Group> groups,
            List<MayFollow> mayFollow) {}

    /** The fields of the proposal as a whole, line 0, or of one spending line. */
    record Group(int line, String name, List<Field> fields) {}

    /** A question that is asked once other answers say so. */
    record MayFollow(String label, String when) {}

    /** An answer that is kept although its question is not asked now. */
    record Ignored(String key, String label, String value, String when) {}

    /**
     * A question with its answer.
     *
     * @param key its name in the form
     * @param type how it is drawn: radio, checkboxes, number, line, text
     * @param typed what stands in the field
     * @param prefix a unit before the field, or an empty string
     * @param suffix a unit behind the field, or an empty string
     * @param claim its evidence, or null when it needs none
     */
    record Field(
            String key,
            String type,
            String label,
            String help,
            String why,
            String typed,
            List<Choice> choices,
            String prefix,
            String suffix,
            List<String> errors,
            @Nullable Claim claim) {

        /** The id of the element to which an error leads. */
        public String target() {
            return choices.isEmpty() ? key : key + "_" + choices.get(0).value();
        }

        /** The ids of what is said about the field, parted by spaces; empty when nothing is. */
        public @Nullable String describedBy() {
            String ids = (help.isEmpty() ? "" : key + "_help ")
                    + (errors.isEmpty() ? "" : key + "_error ")
                    + (type.equals("checkboxes") ? key + "_several" : "");
            return ids.isBlank() ? null : ids.strip();
        }
    }

    /** An option, with a hint that may be empty. */
    record Choice(String value, String words, String hint, boolean chosen) {}

    /**
     * What stands behind a claim.
     *
     * @param open whether to show it at once
     * @param standing the grade in words
     */
    record Claim(
            boolean open,
            String standing,
            List<Choice> grades,
            String note,
            List<Document> documents,
            List<String> errors) {}

    /** A reference as typed. */
    record Document(int number, String title, String place, String link) {}

    /** What could not be read in these sections, in the order of the page. */
    static List<ErrorLink> errors(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.fields().stream())
                .flatMap(FormPage::errors)
                .toList();
    }

    private static Stream<ErrorLink> errors(Field field) {
        Claim claim = field.claim();
        return Stream.concat(
                field.errors().stream().map(message -> new ErrorLink(field.target(), field.label(), message)),
                claim == null
                        ? Stream.of()
                        : claim.errors().stream()
                                .map(message -> new ErrorLink(field.key() + "_evidence", field.label(), message)));
    }
}
