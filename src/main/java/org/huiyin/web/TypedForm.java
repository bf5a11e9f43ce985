package org.huiyin.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** What was typed into a form: text, numbers, days and hours; what cannot be read is kept as a fault, and reads as nothing. */
public final class TypedForm {

    private final Map<String, String> sent;
    private final List<FieldFault> unread = new ArrayList<>();

    public TypedForm(Map<String, String> sent) {
        this.sent = sent;
    }

    public String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    public boolean ticked(String field) {
        return "true".equals(text(field));
    }

    /** {@code null} where neither was chosen. */
    public @Nullable Boolean decided(String field) {
        return text(field).matches("true|false") ? Boolean.valueOf(text(field)) : null;
    }

    public @Nullable Integer number(String field) {
        return text(field).matches("\\d{1,9}") ? Integer.valueOf(text(field)) : null;
    }

    public @Nullable Long id(String field) {
        return text(field).matches("\\d{1,18}") ? Long.valueOf(text(field)) : null;
    }

    public @Nullable LocalDate day(String field) {
        return read(field, LocalDate::parse, "web.no-day");
    }

    /** {@code 9:00}, however the colon was typed. */
    public @Nullable LocalTime hour(String field) {
        return read(field, typed -> LocalTime.parse(typed.replaceAll("\\p{IsPunctuation}", ":").replaceFirst("^(\\d):", "0$1:")), "web.no-hour");
    }

    /** What of it could not be read so far. */
    public List<FieldFault> unread() {
        return List.copyOf(unread);
    }

    /** @throws InvalidInput if something could not be read */
    public void complain() {
        if (!unread.isEmpty()) {
            throw InvalidInput.besides(unread, () -> {});
        }
    }

    private <T> @Nullable T read(String field, Function<String, T> reading, String key) {
        try {
            return text(field).isEmpty() ? null : reading.apply(text(field));
        } catch (DateTimeParseException e) {
            unread.add(new FieldFault(field, Words.of(key)));
            return null;
        }
    }
}
