package org.huiyin.petition.file;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/** Names, numbers and addresses of those who petition, wherever they stand in what was noted: a reader of the file sees them masked there too. */
record OwnNames(Map<String, String> masks) {

    static OwnNames of(Petitioner who) {
        var masks = new LinkedHashMap<String, String>();
        var people = Stream.concat(who.named().stream().map(Petitioner.Named::person), Stream.ofNullable(who.person()));
        people.forEach(person -> {
            put(masks, person.name(), Petitioner.masked(person.name()));
            put(masks, person.idNumber(), Petitioner.hinted(person.idNumber()));
            put(masks, person.phone(), Masks.phone(person.phone()));
            put(masks, person.address(), Petitioner.hinted(person.address()));
            put(masks, person.email(), Petitioner.hinted(person.email()));
        });
        who.agents().forEach(agent -> put(masks, agent.name(), Petitioner.masked(agent.name())));
        return new OwnNames(masks);
    }

    private static void put(Map<String, String> masks, @Nullable String value, @Nullable String mask) {
        if (value != null && mask != null && value.strip().codePointCount(0, value.strip().length()) > 1) {
            masks.putIfAbsent(value.strip(), mask);
        }
    }

    Map<String, Object> in(Map<String, Object> text) {
        var shown = new LinkedHashMap<String, Object>();
        text.forEach((field, value) -> shown.put(field, masked(value)));
        return shown;
    }

    String in(String text) {
        return masks.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).reduce(text, (left, name) -> left.replace(name, masks.get(name)));
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object masked(@Nullable Object value) {
        return switch (value) {
            case String text -> in(text);
            case List<?> list -> list.stream().map(this::masked).map(Object.class::cast).toList();
            case Map<?, ?> map -> in((Map<String, Object>) map);
            case null, default -> value;
        };
    }
}
