package org.huiyin.console.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/** A reception day as it was typed. */
record ReceptionForm(Map<String, String> sent) {

    /** @throws InvalidInput naming what cannot be read and, with it, what else is wrong */
    ReceptionOrder order() {
        var unread = new ArrayList<FieldFault>();
        var order = new ReceptionOrder(day("day", unread), hour("begins", unread), hour("ends", unread), List.of(text("leaders")), text("topics"), day("registerFrom", unread), day("registerTo", unread),
                text("registerHow"), text("place"), List.of(text("rooms")), number("capacity", unread), "true".equals(text("restDay")));
        if (!unread.isEmpty()) {
            throw order.besides(unread);
        }
        return order;
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
        values.put("capacity", Objects.toString(day.capacity(), ""));
        return Sheet.of(values);
    }

    private static String lines(Collection<String> all) {
        return String.join("\n", all);
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private @Nullable Integer number(String field, List<FieldFault> unread) {
        var typed = text(field);
        if (!typed.isEmpty() && !typed.matches("\\d{1,9}")) {
            unread.add(new FieldFault(field, Words.of("runtime.wrong-kind")));
        }
        return typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }

    private @Nullable LocalDate day(String field, List<FieldFault> unread) {
        return read(field, LocalDate::parse, "console.receptions.no-day", unread);
    }

    private @Nullable LocalTime hour(String field, List<FieldFault> unread) {
        return read(field, ReceptionForm::hour, "console.receptions.no-hour", unread);
    }

    /** However it is punctuated. */
    static LocalTime hour(String typed) {
        return LocalTime.parse(typed.replaceAll("\\p{IsPunctuation}", ":").replaceFirst("^(\\d):", "0$1:"));
    }

    private <T> @Nullable T read(String field, Function<String, T> reading, String key, List<FieldFault> unread) {
        try {
            return text(field).isEmpty() ? null : reading.apply(text(field));
        } catch (DateTimeParseException e) {
            unread.add(new FieldFault(field, Words.of(key)));
            return null;
        }
    }
}
