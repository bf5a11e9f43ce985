package org.huiyin.console.reception;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Category;
import org.huiyin.reception.hall.Room;
import org.huiyin.reception.hall.RoomOrder;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/** A room as it was typed. What it is for is ticked: {@code category-0305}. */
record RoomForm(Map<String, String> sent) {

    private static final String CATEGORY = "category-";

    /** A capacity that is no number is none that a room can have, and is refused with everything else that is wrong. */
    RoomOrder order() {
        var capacity = text("capacity").isEmpty() ? null : Objects.requireNonNullElse(number("capacity"), 0);
        return new RoomOrder(number("number"), text("topic"), List.of(text("leaders")), List.of(text("units")), "true".equals(text("first")), capacity, List.copyOf(ticked(sent).toList()), number("version"));
    }

    static Sheet of(Room room) {
        var values = new HashMap<>(Map.of("number", Integer.toString(room.number()), "version", Integer.toString(room.version()), "topic", room.topic(), "leaders", String.join("\n", room.leaders()),
                "units", String.join("\n", room.units()), "first", Boolean.toString(room.first()), "capacity", Objects.toString(room.capacity(), "")));
        room.categories().forEach(code -> values.put(CATEGORY + code, "true"));
        return Sheet.of(values);
    }

    /** What can be ticked: every first level, and what lies below one where it is ticked already. */
    static List<Category> fields(Categories categories, Sheet sheet) {
        var ticked = ticked(sheet.values()).toList();
        return categories.all().stream().filter(category -> category.parent() == null || ticked.contains(category.code())).toList();
    }

    private static Stream<String> ticked(Map<String, String> values) {
        return values.keySet().stream().filter(field -> field.startsWith(CATEGORY)).map(field -> field.substring(CATEGORY.length())).sorted();
    }

    private @Nullable Integer number(String field) {
        return text(field).matches("\\d{1,9}") ? Integer.valueOf(text(field)) : null;
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
