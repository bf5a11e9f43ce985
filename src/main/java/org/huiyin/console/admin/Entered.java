package org.huiyin.console.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/** A form of single fields as it came in. */
record Entered(Map<String, String> values) {

    static Entered of(Map<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        sent.forEach((name, value) -> values.put(name, value.replace("\r\n", "\n").strip()));
        values.remove("_csrf");
        return new Entered(values);
    }

    /** What was typed; {@code null} where the form has no such field. */
    @Nullable String value(String field) {
        return values.get(field);
    }

    String text(String field) {
        return values.getOrDefault(field, "");
    }

    List<String> words(String field) {
        return Arrays.stream(text(field).split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** @throws InvalidInput on the field if it is no date */
    @Nullable LocalDate day(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(field, "console.admin.no-day");
        }
    }

    /** The form again, with what is wrong in it; {@code null} if the act was done. */
    @Nullable Sheet faults(Runnable act) {
        return faults(() -> {
            act.run();
            return null;
        }, done -> {});
    }

    <T> @Nullable Sheet faults(Supplier<T> act, Consumer<T> then) {
        try {
            then.accept(act.get());
            return null;
        } catch (InvalidInput invalid) {
            return Sheet.of(values, invalid);
        }
    }
}
