package org.huiyin.console.video;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.video.KeepVisits;
import org.huiyin.reception.video.RecordOrder;
import org.huiyin.reception.video.ScheduleOrder;
import org.jspecify.annotations.Nullable;

/** What is typed about a video visit; a day or a time that cannot be read counts as none. */
record VideoForm(Map<String, String> sent) {

    ScheduleOrder schedule() {
        return new ScheduleOrder(number("version"), parsed("day", LocalDate::parse), parsed("begins", LocalTime::parse), number("minutes"), text("room"), several("account"), several("unit"));
    }

    KeepVisits.Order act() {
        return new KeepVisits.Order(number("version"), text("petition").replaceAll("[\\s-]", ""), text("why"));
    }

    RecordOrder result() {
        return new RecordOrder(text("result"), text("summary"), text("answer"), text("promised"), text("leader"), text("unit"), colour());
    }

    private @Nullable Colour colour() {
        return Arrays.stream(Colour.values()).filter(colour -> colour.name().toLowerCase(Locale.ROOT).equals(text("colour"))).findFirst().orElse(null);
    }

    private List<String> several(String field) {
        return IntStream.rangeClosed(1, VideoController.PLACES).mapToObj(n -> text(field + n)).toList();
    }

    private <T> @Nullable T parsed(String field, Function<String, T> parse) {
        try {
            return text(field).isEmpty() ? null : parse.apply(text(field));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private @Nullable Integer number(String field) {
        return text(field).matches("\\d{1,9}") ? Integer.valueOf(text(field)) : null;
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
