package org.huiyin.console.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/** A reception day as it was typed. */
record ReceptionForm(Map<String, String> sent) {

    ReceptionOrder order() {
        return new ReceptionOrder(day("day"), hour("begins"), hour("ends"), List.of(text("leaders")), text("topics"), day("registerFrom"), day("registerTo"), text("registerHow"), text("place"),
                List.of(text("rooms")), "true".equals(text("restDay")));
    }

    @Nullable Integer version() {
        return text("version").matches("\\d{1,9}") ? Integer.valueOf(text("version")) : null;
    }

    AnnounceReception.Word word() {
        return new AnnounceReception.Word(version(), text("why"));
    }

    Sheet sheet(InvalidInput invalid) {
        return Sheet.of(sent, invalid);
    }

    static Sheet of(Reception day) {
        var values = new LinkedHashMap<String, String>();
        values.put("day", day.day().toString());
        values.put("begins", day.begins().toString());
        values.put("ends", day.ends().toString());
        values.put("leaders", lines(day.leaders()));
        values.put("topics", Objects.requireNonNullElse(day.topics(), ""));
        values.put("registerFrom", day.registerFrom().toString());
        values.put("registerTo", day.registerTo().toString());
        values.put("registerHow", day.registerHow());
        values.put("place", Objects.requireNonNullElse(day.place(), ""));
        values.put("rooms", lines(day.rooms()));
        return Sheet.of(values);
    }

    private static String lines(Collection<String> all) {
        return String.join("\n", all);
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private @Nullable LocalDate day(String field) {
        return read(field, LocalDate::parse, "console.receptions.no-day");
    }

    private @Nullable LocalTime hour(String field) {
        return read(field, typed -> LocalTime.parse(typed.replaceAll("\\p{IsPunctuation}", ":").replaceFirst("^(\\d):", "0$1:")), "console.receptions.no-hour");
    }

    private <T> @Nullable T read(String field, Function<String, T> reading, String key) {
        try {
            return text(field).isEmpty() ? null : reading.apply(text(field));
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(field, key);
        }
    }
}
