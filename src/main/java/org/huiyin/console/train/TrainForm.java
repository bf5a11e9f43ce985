package org.huiyin.console.train;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.reception.train.CallOrder;
import org.huiyin.reception.train.EndTrip;
import org.huiyin.reception.train.PressOrder;
import org.huiyin.reception.train.Seat;
import org.huiyin.reception.train.TeamOrder;
import org.huiyin.reception.train.TrainCar;
import org.huiyin.reception.train.TrainCarOrder;
import org.huiyin.reception.train.TrainPersonOrder;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What is typed around the direct train. */
record TrainForm(Map<String, String> sent) {

    CallOrder call() {
        return new CallOrder(text("way"), text("name"), text("phone"), text("place"), text("spot"), text("title"), text("matter"), "true".equals(text("accusation")));
    }

    EndTrip.EndOrder end() {
        return new EndTrip.EndOrder(number("version"), text("why"), text("petition").replaceAll("[\\s-]", ""));
    }

    /** A fixed role has one field; a liaison officer, or anybody else, a box each. */
    TeamOrder team() {
        var places = new ArrayList<TeamOrder.TeamPlace>();
        Seat.FIXED.forEach(seat -> places.add(new TeamOrder.TeamPlace(seat.code(), id(seat.code()))));
        sent.keySet().stream().filter(field -> field.matches("(liaison|other)-\\d{1,18}")).sorted()
                .forEach(field -> places.add(new TeamOrder.TeamPlace(field.substring(0, field.indexOf('-')), Long.valueOf(field.substring(field.indexOf('-') + 1)))));
        return new TeamOrder(id("car"), List.copyOf(places), number("version"));
    }

    TrainCarOrder car() {
        return new TrainCarOrder(text("name"), text("home"), List.copyOf(ticked("equipment-", TrainCar.EQUIPMENT)), "true".equals(text("retired")), number("version"));
    }

    TrainPersonOrder person() {
        return new TrainPersonOrder(text("name"), text("standsFor"), List.copyOf(ticked("seat-", Arrays.stream(Seat.values()).map(Seat::code).toList())), text("account"), "true".equals(text("retired")), number("version"));
    }

    /** @throws InvalidInput on {@code pressedAt} and {@code sentAt} if they are no moments */
    PressOrder press() {
        return new PressOrder(text("key"), text("what"), moment("pressedAt"), moment("sentAt"), text("record"), text("promised"), text("responsible"), text("unit"), text("colour"), text("rating"),
                text("signature"), text("unsigned"));
    }

    /** @throws InvalidInput if it is no day */
    @Nullable LocalDate day(String field) {
        return read(field, LocalDate::parse);
    }

    @Nullable Long id(String field) {
        return text(field).matches("\\d{1,18}") ? Long.valueOf(text(field)) : null;
    }

    String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private @Nullable Instant moment(String field) {
        return read(field, Instant::parse);
    }

    private <T> @Nullable T read(String field, Function<String, T> how) {
        try {
            return text(field).isEmpty() ? null : how.apply(text(field));
        } catch (DateTimeParseException unreadable) {
            throw InvalidInput.of(field, "runtime.wrong-kind");
        }
    }

    private @Nullable Integer number(String field) {
        return Optional.of(text(field)).filter(typed -> typed.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
    }

    private List<String> ticked(String prefix, List<String> codes) {
        return codes.stream().filter(code -> "true".equals(text(prefix + code))).toList();
    }
}
