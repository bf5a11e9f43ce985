package org.huiyin.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * A form as far as it has been filled in: what was typed, exactly, and what is wrong with it.
 *
 * @param values by field name
 * @param faults in the order in which the page lists them
 */
public record Sheet(Map<String, String> values, List<FieldFault> faults) {

    public static final Sheet EMPTY = new Sheet(Map.of(), List.of());

    public static Sheet of(Map<String, String> values) {
        return new Sheet(values, List.of());
    }

    public static Sheet of(Map<String, String> values, InvalidInput invalid) {
        return new Sheet(values, invalid.faults());
    }

    /** This over another: what it does not hold comes from there. */
    public Sheet over(Sheet below) {
        var all = new HashMap<>(below.values());
        all.putAll(values);
        return new Sheet(all, faults);
    }

    /** What was typed; empty if nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The first fault of a field, {@code null} if it is in order. */
    public @Nullable Words fault(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).map(FieldFault::words).findFirst().orElse(null);
    }

    /** The id of a field's control on the page; an error summary links there. */
    public static String id(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** What a control names as its description, {@code null} if there is nothing above it. */
    public static @Nullable String describedBy(String id, boolean hint, boolean fault) {
        var named = (hint ? id + "-hint " : "") + (fault ? id + "-fault" : "");
        return named.isEmpty() ? null : named.strip();
    }
}
