package org.huiyin.reception.hall;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Whether those who are to sit in a room can, and what it is for exists. */
@Component
record RoomSeating(Organisations organisations, Categories categories) {

    /**
     * @return ids of the departments that sit there
     * @throws org.huiyin.runtime.InvalidInput naming every field at fault
     */
    List<String> check(Reception day, RoomOrder order, List<Room> standing) {
        var checks = order.checks(day.leaders());
        alone(checks, order, standing);
        Objects.requireNonNull(order.categories()).stream().filter(code -> code != null && !categories.offers(code)).findFirst()
                .ifPresent(code -> checks.that(false, "categories", "reception.hall.unknown-category", code));
        var units = Objects.requireNonNull(order.units()).stream().map(line -> unit(day, Objects.requireNonNull(line))).flatMap(Optional::stream).map(Organisation::id).distinct().toList();
        order.units().stream().filter(line -> line != null && unit(day, line).isEmpty()).findFirst().ifPresent(line -> checks.that(false, "units", "reception.hall.unknown-unit", line));
        checks.complain();
        return units;
    }

    /** Nobody sits in two rooms at once. */
    private static void alone(Checks checks, RoomOrder order, List<Room> standing) {
        standing.stream().filter(room -> !Integer.valueOf(room.number()).equals(order.number())).forEach(other -> Objects.requireNonNull(order.leaders()).stream().filter(other.leaders()::contains)
                .forEach(line -> checks.that(false, "leaders", "reception.hall.seated", line, other.number())));
    }

    private Optional<Organisation> unit(Reception day, String line) {
        return organisations.find(line)
                .or(() -> organisations.named(line).stream().filter(unit -> day.region().startsWith(unit.region().replaceFirst("(00)+$", "")) || unit.region().startsWith(day.region())).findFirst());
    }
}
