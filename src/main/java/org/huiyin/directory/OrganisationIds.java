package org.huiyin.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.directory.CsvSheet.Row;

/** What somebody who keeps no ids leaves out of a file: a row without one is the organisation of that name in that region, or a new one; one above may be named. */
final class OrganisationIds {

    private static final Pattern DRAWN = Pattern.compile("(\\d+)-u(\\d{1,8})");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, List<String>> byName;
    private final Map<String, Integer> last = new HashMap<>();

    private OrganisationIds(List<Organisation> standing) {
        var living = standing.stream().filter(each -> !each.dissolved()).toList();
        living.forEach(each -> ids.put(key(each.region(), each.name()), each.id()));
        byName = living.stream().collect(Collectors.groupingBy(Organisation::name, Collectors.mapping(Organisation::id, Collectors.toCollection(ArrayList::new))));
        standing.forEach(each -> {
            var drawn = DRAWN.matcher(each.id());
            if (drawn.matches()) {
                last.merge(drawn.group(1), Integer.valueOf(drawn.group(2)), Math::max);
            }
        });
    }

    static CsvSheet filled(CsvSheet sheet, List<Organisation> standing) {
        var ids = new OrganisationIds(standing);
        var columns = new HashSet<>(sheet.columns());
        columns.add("id");
        var rows = sheet.rows().stream().map(ids::withId).toList();
        return new CsvSheet(columns, rows.stream().map(ids::withParent).toList());
    }

    private Row withId(Row row) {
        if (!row.get("id").isEmpty() || row.get("name").isEmpty() || row.get("region").isEmpty()) {
            return row;
        }
        var id = ids.computeIfAbsent(key(row.get("region"), row.get("name")), _ -> {
            var drawn = row.get("region") + "-u" + last.merge(row.get("region"), 1, Integer::sum);
            byName.computeIfAbsent(row.get("name"), _ -> new ArrayList<>()).add(drawn);
            return drawn;
        });
        return with(row, "id", id);
    }

    /** A name that stands for one organisation alone; anything else is left for the check. */
    private Row withParent(Row row) {
        var named = byName.getOrDefault(row.get("parent"), List.of());
        return named.size() == 1 ? with(row, "parent", named.getFirst()) : row;
    }

    private static Row with(Row row, String column, String value) {
        var cells = new HashMap<>(row.cells());
        cells.put(column, value);
        return new Row(row.line(), cells, row.whole());
    }

    private static String key(String region, String name) {
        return region + ' ' + name;
    }
}
