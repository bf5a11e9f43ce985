package org.huiyin.reception;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of a reception day before and after a change, as it is told. */
record Compared(String what, @Nullable String before, @Nullable String after) {

    private record Told(String what, Function<Reception, @Nullable Object> value) {}

    private static final List<Told> FIELDS = List.of(new Told("day", Reception::day), new Told("hours", one -> one.begins() + "–" + one.ends()), new Told("leaders", one -> one.leaders().isEmpty() ? null : String.join("\n", one.leaders())),
            new Told("topics", Reception::topics), new Told("registering", one -> one.registerFrom() + "–" + one.registerTo()), new Told("registerHow", Reception::registerHow),
            new Told("place", Reception::place), new Told("rooms", one -> one.rooms().isEmpty() ? null : String.join("\n", one.rooms())), new Told("capacity", Reception::capacity));

    static List<Compared> of(Reception before, Reception after) {
        return FIELDS.stream().map(field -> new Compared(field.what(), said(field.value().apply(before)), said(field.value().apply(after))))
                .filter(each -> !Objects.equals(each.before(), each.after())).toList();
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
