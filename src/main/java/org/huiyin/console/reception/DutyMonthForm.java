package org.huiyin.console.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiyin.reception.duty.AnnounceMonth;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** A month of duties as it was typed. */
record DutyMonthForm(Map<String, String> sent) {

    /** @throws InvalidInput naming what cannot be read */
    AnnounceMonth.MonthOrder order() {
        var unread = new ArrayList<FieldFault>();
        var except = text("except").lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> read("except", line, LocalDate::parse, "console.receptions.no-day", unread)).toList();
        var order = new AnnounceMonth.MonthOrder(text("month"), java.util.Collections.unmodifiableList(new ArrayList<>(except)), hour("begins", unread), hour("ends", unread), text("registerHow"), text("place"), text("why"));
        if (!unread.isEmpty()) {
            throw new InvalidInput(List.copyOf(unread));
        }
        return order;
    }

    private @Nullable LocalTime hour(String field, List<FieldFault> unread) {
        return text(field).isEmpty() ? null : read(field, text(field), ReceptionForm::hour, "console.receptions.no-hour", unread);
    }

    private static <T> @Nullable T read(String field, String typed, Function<String, T> how, String key, List<FieldFault> unread) {
        try {
            return how.apply(typed);
        } catch (DateTimeParseException e) {
            unread.add(new FieldFault(field, Words.of(key)));
            return null;
        }
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
