package org.huiyin.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a form, by field name. Fields like {@code claims[0].basis} belong to rows; rows left blank are closed up, so
 * that faults are named by the row as the page shows it.
 */
record Typed(Map<String, String> values) {

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})](?:\\.(\\w+))?");
    private static final String ALONE = "";

    static Typed of(MultiValueMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        sent.forEach((name, all) -> values.put(name, all.getLast().replace("\r\n", "\n")));
        values.remove("_csrf");
        var step = values.getOrDefault("step", "");
        if (step.matches("drop-\\d{1,2}")) {
            values.keySet().removeIf(name -> name.matches("(claims|units|agents)\\[" + step.substring(5) + "]\\..*"));
        }
        return new Typed(values).closedUp();
    }

    /** What was typed; blank if nothing was. */
    String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** The button pressed to get help with the form; {@code null} if it was the one that acts. */
    @Nullable String step() {
        var step = value("step");
        return step.isEmpty() ? null : step;
    }

    Typed with(String field, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new Typed(changed);
    }

    /** How many rows of that name there are. */
    static int rows(Map<String, String> values, String name) {
        return (int) values.keySet().stream().map(IN_ROW::matcher).filter(m -> m.matches() && m.group(1).equals(name)).map(m -> m.group(2)).distinct().count();
    }

    /** As a tree of maps, lists and texts; what is blank is left out. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        values.forEach((name, value) -> {
            if (!value.isBlank() && !IN_ROW.matcher(name).matches()) {
                facts.put(name, value.strip());
            }
        });
        rows().forEach((name, rows) -> facts.put(name, rows.values().stream().map(Typed::row).toList()));
        return facts;
    }

    private static Object row(Map<String, String> row) {
        return row.containsKey(ALONE) ? row.get(ALONE) : row;
    }

    private Typed closedUp() {
        var closed = new LinkedHashMap<>(values);
        closed.keySet().removeIf(name -> IN_ROW.matcher(name).matches());
        rows().forEach((name, rows) -> {
            var kept = new ArrayList<>(rows.values());
            for (int i = 0; i < kept.size(); i++) {
                var at = name + '[' + i + ']';
                kept.get(i).forEach((field, value) -> closed.put(field.equals(ALONE) ? at : at + '.' + field, value));
            }
        });
        return new Typed(closed);
    }

    /** Rows by name and number, without those in which everything is blank. */
    private Map<String, TreeMap<Integer, Map<String, String>>> rows() {
        var rows = new TreeMap<String, TreeMap<Integer, Map<String, String>>>();
        values.forEach((name, value) -> {
            var field = IN_ROW.matcher(name);
            if (field.matches() && !value.isBlank()) {
                rows.computeIfAbsent(field.group(1), n -> new TreeMap<>()).computeIfAbsent(Integer.valueOf(field.group(2)), n -> new LinkedHashMap<>())
                        .put(field.group(3) == null ? ALONE : field.group(3), value.strip());
            }
        });
        return rows;
    }

    /** The values of rows named {@code name[0]}, {@code name[1]}, … */
    List<String> list(String name) {
        return column(name, ALONE);
    }

    /** The values of one field in all rows of that name. */
    List<String> column(String name, String field) {
        return rows().getOrDefault(name, new TreeMap<>()).values().stream().map(row -> row.getOrDefault(field, "")).toList();
    }
}
