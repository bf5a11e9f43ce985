package org.huiyin.petition.handling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.petition.Petitioner;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** Finds who of a group is meant: by the place in the list of the file, counted from one, or by a name that only one of them has. */
record Members(List<Petitioner.Named> all) {

    List<Integer> places() {
        return IntStream.rangeClosed(1, all.size()).boxed().toList();
    }

    Petitioner.Named at(int place) {
        return all.get(place - 1);
    }

    /** The places that were meant, each once; what means nobody, or more than one, is told on its field. */
    List<Integer> meant(Checks checks, List<@Nullable String> said) {
        return IntStream.range(0, said.size()).boxed().flatMap(i -> meant(checks, "persons[" + i + ']', said.get(i)).stream()).distinct().toList();
    }

    /** The place of somebody who speaks for the others. */
    Optional<Integer> speaker(Checks checks, String field, @Nullable String said) {
        var place = meant(checks, field, said);
        checks.that(place.isEmpty() || at(place.get()).speaks(), field, "petition.not-a-representative");
        return place;
    }

    private Optional<Integer> meant(Checks checks, String field, @Nullable String said) {
        var who = Objects.requireNonNullElse(said, "").strip();
        if (who.matches("\\d{1,4}")) {
            var place = Integer.parseInt(who);
            var there = place >= 1 && place <= all.size();
            checks.that(there, field, "petition.no-such-place", all.size());
            return there ? Optional.of(place) : Optional.empty();
        }
        var named = places().stream().filter(place -> !who.isEmpty() && who.equals(Objects.requireNonNullElse(at(place).person().name(), "").strip())).toList();
        checks.that(!named.isEmpty(), field, "petition.nobody-of-that-name").that(named.size() < 2, field, "petition.several-of-that-name");
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
