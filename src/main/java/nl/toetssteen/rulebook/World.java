package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Rule.Operator;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of a form while conditions are tried together; each further supposition gives a new world, or none
 * when it contradicts the ones before.
 *
 * @param days the days, of those on which a parameter changes, on which this can be
 * @param asked places of the form that are asked and answered
 * @param chosen the options that are left for a place
 * @param limits what numbers are compared with
 * @param states whether a parameter has a value
 * @param drawn conclusions that stand
 * @param absent conclusions that do not stand
 */
record World(
        Rulebook rulebook,
        List<LocalDate> days,
        Set<String> asked,
        Map<String, Set<String>> chosen,
        List<Limit> limits,
        Map<String, Boolean> states,
        Set<Drawn> drawn,
        List<Absent> absent) {

    /** A number that is compared: a constant, or the value of a parameter; both absent when it is an answer. */
    record Bound(@Nullable BigDecimal constant, String parameter) {

        static final Bound ANY = new Bound(null, "");

        static Bound of(BigDecimal constant) {
            return new Bound(constant, "");
        }

        static Bound of(String parameter) {
            return new Bound(null, parameter);
        }

        private @Nullable BigDecimal on(LocalDate date, Rulebook rulebook) {
            if (constant != null || parameter.isEmpty()) {
                return constant;
            }
            return rulebook.findParameter(parameter)
                    .map(spec -> spec.stepOn(date))
                    .map(ParameterSpec.Step::value)
                    .orElse(null);
        }
    }

    /** A comparison of the number in a place. */
    record Limit(String place, Operator operator, Bound bound) {}

    /** A conclusion on a line; the line is empty for any. */
    record Drawn(String name, String value, String line) {}

    /** No such conclusion; value and line are empty for any. */
    record Absent(String name, Set<String> values, String line) {

        private boolean forbids(Drawn drawn) {
            boolean sameLine = line.isEmpty() || line.equals(drawn.line());
            return name.equals(drawn.name()) && sameLine && (values.isEmpty() || values.contains(drawn.value()));
        }
    }

    static World empty(Rulebook rulebook) {
        return new World(rulebook, days(rulebook), Set.of(), Map.of(), List.of(), Map.of(), Set.of(), List.of());
    }

    World withAsked(String place) {
        return new World(rulebook, days, plus(asked, place), chosen, limits, states, drawn, absent);
    }

    /** With the answer in a place one of these options. */
    Optional<World> withChosen(String place, Collection<String> options) {
        Set<String> left = new HashSet<>(chosen.getOrDefault(place, Set.copyOf(options)));
        left.retainAll(options);
        Map<String, Set<String>> more = new HashMap<>(chosen);
        more.put(place, left);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new World(rulebook, days, asked, more, limits, states, drawn, absent));
    }

    Optional<World> withLimit(Limit limit) {
        List<Limit> more = new ArrayList<>(limits);
        more.add(limit);
        return new World(rulebook, days, asked, chosen, more, states, drawn, absent).ifSomeDay();
    }

    Optional<World> withState(String parameter, boolean inForce) {
        if (states.getOrDefault(parameter, inForce) != inForce) {
            return Optional.empty();
        }
        Map<String, Boolean> more = new HashMap<>(states);
        more.put(parameter, inForce);
        return new World(rulebook, days, asked, chosen, limits, more, drawn, absent).ifSomeDay();
    }

    Optional<World> withDrawn(Drawn conclusion) {
        return absent.stream().anyMatch(each -> each.forbids(conclusion))
                ? Optional.empty()
                : Optional.of(
                        new World(rulebook, days, asked, chosen, limits, states, plus(drawn, conclusion), absent));
    }

    Optional<World> withAbsent(Absent conclusion) {
        List<Absent> more = new ArrayList<>(absent);
        more.add(conclusion);
        return drawn.stream().anyMatch(conclusion::forbids)
                ? Optional.empty()
                : Optional.of(new World(rulebook, days, asked, chosen, limits, states, drawn, more));
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
        Set<T> more = new HashSet<>(set);
        more.add(one);
        return more;
    }

    /** This world on the days on which the parameters let it be, if there are any. */
    private Optional<World> ifSomeDay() {
        List<LocalDate> left = days.stream().filter(this::canBeOn).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new World(rulebook, left, asked, chosen, limits, states, drawn, absent));
    }

    private static List<LocalDate> days(Rulebook rulebook) {
        LocalDate start = rulebook.contents().inForceFrom();
        Stream<LocalDate> changes = rulebook.contents().parameters().stream()
                .flatMap(parameter -> parameter.steps().stream())
                .map(ParameterSpec.Step::from)
                .filter(start::isBefore);
        return Stream.concat(Stream.of(start), changes).distinct().toList();
    }

    private boolean canBeOn(LocalDate date) {
        boolean inState = states.entrySet().stream()
                .allMatch(state -> (Bound.of(state.getKey()).on(date, rulebook) != null) == state.getValue());
        return inState && limits.stream().map(Limit::place).distinct().allMatch(place -> hasRoom(place, date));
    }

    private boolean hasRoom(String place, LocalDate date) {
        Room room = new Room();
        limits.stream().filter(limit -> limit.place().equals(place)).forEach(limit -> {
            BigDecimal bound = limit.bound().on(date, rulebook);
            if (bound != null) {
                room.narrow(limit.operator(), bound);
            }
        });
        return room.isLeft();
    }
}
