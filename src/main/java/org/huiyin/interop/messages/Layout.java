package org.huiyin.interop.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.petition.intake.ImportMapping;

/**
 * What the columns of a known kind of file mean; the kinds stand in {@code interop/message-layouts.csv}.
 *
 * @param name    how the source is called in source ids
 * @param columns every header it has
 * @param headers header by field, for the fields we read
 */
record Layout(String name, List<String> columns, Map<String, String> headers) {

    static final List<Layout> KNOWN = shipped();

    private static List<Layout> shipped() {
        var layouts = new LinkedHashMap<String, Layout>();
        for (var row : ShippedTable.rows("message-layouts.csv")) {
            var layout = layouts.computeIfAbsent(row.get("layout"), name -> new Layout(name, new ArrayList<>(), new LinkedHashMap<>()));
            layout.columns.add(row.get("column"));
            if (!row.get("field").isEmpty()) {
                layout.headers.put(row.get("field"), row.get("column"));
            }
        }
        return List.copyOf(layouts.values());
    }

    /** The layout whose columns all stand in the header, in whatever order; of several the one that explains most. */
    static Optional<Layout> of(List<String> header) {
        var given = header.stream().map(String::strip).toList();
        return KNOWN.stream().filter(layout -> given.containsAll(layout.columns)).max(Comparator.comparing(layout -> layout.columns.size()));
    }

    static Layout of(ImportMapping mapping) {
        return new Layout(mapping.name(), List.copyOf(mapping.columns().values()), mapping.columns());
    }

    boolean fits(List<String> header) {
        return header.stream().map(String::strip).toList().containsAll(columns);
    }

    /** Each known layout with its columns, for somebody whose file fits none. */
    static String all() {
        return KNOWN.stream().map(layout -> layout.name + ": " + String.join(", ", layout.columns)).collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    /** The header of a field, for reports. */
    String header(String field) {
        return headers.getOrDefault(field, field);
    }

    boolean has(String field) {
        return headers.containsKey(field);
    }

    /** Names the cells of rows under this header. */
    Cells cells(List<String> header, SheetRow row) {
        var given = header.stream().map(String::strip).toList();
        return field -> {
            var at = has(field) ? given.indexOf(header(field)) : -1;
            return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at).strip();
        };
    }

    /** The cells of one row by field; blank where the layout or the row has none. */
    @FunctionalInterface
    interface Cells {
        String get(String field);
    }
}
