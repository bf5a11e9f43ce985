package org.huiyin.interop.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.interop.AskedOf;
import org.huiyin.petition.work.AskedList;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Which list is meant, by the names of the screen's address; {@code view} left out or {@code all}: everything in sight. */
record ListWish(@Nullable String view, @Nullable String q, @Nullable String region, @Nullable String category, @JsonProperty("class") @Nullable String petitionClass,
        @Nullable String channel, @Nullable String status, @Nullable String theme, @Nullable String sort) {

    static final ListWish ALL = new ListWish(null, null, null, null, null, null, null, null, null);

    /** @throws InvalidInput by the name of the field */
    AskedList asked() {
        return asked(values());
    }

    static AskedList asked(Map<String, String> sent) {
        var strict = new LinkedHashMap<>(sent);
        strict.remove("limit");
        strict.remove("view", "all");
        AskedOf.list(strict);
        return AskedList.of(sent, "all");
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        put(values, "view", view);
        put(values, "q", q);
        put(values, "region", region);
        put(values, "category", category);
        put(values, "class", petitionClass);
        put(values, "channel", channel);
        put(values, "status", status);
        put(values, "theme", theme);
        put(values, "sort", sort);
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }

    static ListWish of(AskedList asked) {
        return new ListWish(asked.view(), said(asked, "q"), said(asked, "region"), said(asked, "category"), said(asked, "class"), said(asked, "channel"), said(asked, "status"), said(asked, "theme"), said(asked, "sort"));
    }

    private static @Nullable String said(AskedList asked, String name) {
        var value = asked.values().getOrDefault(name, "");
        return value.isBlank() ? null : value;
    }
}
