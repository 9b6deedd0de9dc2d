package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** Reads the answer to one question, with what stands behind it. */
final class GivenReader {
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("value", "evidence", "note", "references"));
    private static final List<String> REFERENCE_KEYS = List.of("title", "place", "link");
    private static final List<Grade> GRADES =
            List.of(Grade.ASSERTED, Grade.REASONED, Grade.DOCUMENTED, Grade.EVALUATED);

    private final Question question;
    private final List<Fault> faults;

    GivenReader(Question question, List<Fault> faults) {
        this.question = question;
        this.faults = faults;
    }

    Given read(Node.Field field) {
        return field.value() instanceof Node.Mapping mapping ? given(field, mapping) : Given.of(value(field.value()));
    }

    /** Whatever is wrong inside an answer is wrong with that answer. */
    private void add(Fault fault) {
        faults.add(new Fault(fault.line(), question.id(), fault.problem(), fault.remedy()));
    }

    private Given given(Node.Field field, Node.Mapping mapping) {
        refuseUnknownKeys(mapping, KEYS);
        if (mapping.field("value").isEmpty() && KEYS.containsAll(mapping.keys())) {
            add(SheetFaults.valueMissing(field));
        }
        Value value =
                mapping.field("value").map(Node.Field::value).map(this::value).orElse(Value.UNKNOWN);
        return new Given(value, evidence(mapping, value), text(mapping, "note"), references(mapping));
    }

    private void refuseUnknownKeys(Node.Mapping mapping, Collection<String> allowed) {
        mapping.fields().stream()
                .filter(field -> !allowed.contains(field.key()))
                .forEach(field -> add(Faults.unknownKey(field, allowed)));
    }

    private Value value(Node node) {
        if (node.isNothing()
                || node instanceof Node.Scalar scalar && scalar.text().equals("unknown")) {
            return Value.UNKNOWN;
        }
        return new ValueReader(question).read(node, faults);
    }

    private @Nullable Grade evidence(Node.Mapping mapping, Value value) {
        Optional<Node.Field> field =
                mapping.field("evidence").filter(found -> !found.value().isNothing());
        if (field.isEmpty()) {
            return null;
        }
        String word = field.get().value() instanceof Node.Scalar scalar ? scalar.text() : "";
        Optional<Grade> grade =
                GRADES.stream().filter(known -> known.id().equals(word)).findFirst();
        if (grade.isEmpty()) {
            add(SheetFaults.unknownGrade(field.get(), word));
        } else if (!question.claim()) {
            add(SheetFaults.noClaim(field.get(), question));
        } else if (value instanceof Value.Unknown) {
            add(SheetFaults.evidenceForNothing(field.get(), question));
        }
        return grade.orElse(null);
    }

    private String text(Node.Mapping mapping, String key) {
        Optional<Node.Field> field =
                mapping.field(key).filter(found -> !found.value().isNothing());
        if (field.isEmpty()) {
            return "";
        }
        if (!(field.get().value() instanceof Node.Scalar scalar)) {
            add(SheetFaults.notText(field.get().value(), key));
            return "";
        }
        if (scalar.text().length() > Limits.LONGEST_TEXT) {
            add(new Fault(scalar.line(), key, Limits.tooLong(), Limits.SHORTEN));
        }
        return scalar.text().strip();
    }

    private List<Reference> references(Node.Mapping mapping) {
        Optional<Node> node = mapping.field("references").map(Node.Field::value).filter(value -> !value.isNothing());
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Sequence sequence)) {
            add(SheetFaults.badReference(node.get()));
            return List.of();
        }
        List<Reference> references = new ArrayList<>();
        sequence.items().forEach(item -> reference(item).ifPresent(references::add));
        return List.copyOf(references);
    }

    private Optional<Reference> reference(Node item) {
        if (!(item instanceof Node.Mapping mapping) || text(mapping, "title").isEmpty()) {
            add(SheetFaults.badReference(item));
            return Optional.empty();
        }
        refuseUnknownKeys(mapping, REFERENCE_KEYS);
        String link = text(mapping, "link");
        if (!link.isEmpty() && !Limits.isLink(link)) {
            add(SheetFaults.badLink(mapping.field("link").orElseThrow()));
        }
        return Optional.of(new Reference(text(mapping, "title"), text(mapping, "place"), link));
    }
}
