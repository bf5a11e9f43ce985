package org.huiyin.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.directory.CsvSheet.Row;
import org.huiyin.directory.Organisation.Kind;
import org.jspecify.annotations.Nullable;

/** Checks an organisation file against what stands: each row by itself, then whom the rows point to. */
final class OrganisationCheck {

    static final Set<String> REQUIRED = Set.of("id", "name", "kind", "region");
    private static final Map<String, Integer> LONGEST = Map.of("id", 40, "name", 100, "kind", 20, "region", 12, "parent", 40,
            "categories", 1000, "phone", 60, "address", 200, "hours", 100, "successor", 40);

    /** A column that points to another organisation. */
    private record Link(String column, Function<Organisation, @Nullable String> target) {}

    private static final List<Link> LINKS = List.of(new Link("parent", Organisation::parent), new Link("successor", Organisation::successor));

    private final Set<String> regions;
    private final Map<String, Organisation> standing;
    private final Categories categories;

    OrganisationCheck(List<Region> regions, List<Organisation> standing, Categories categories) {
        this.regions = regions.stream().map(Region::code).collect(Collectors.toSet());
        this.standing = standing.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        this.categories = categories;
    }

    CheckedRows<Organisation> check(CsvSheet sheet) {
        var checked = new CheckedRows<Organisation>(sheet);
        var seen = new HashSet<String>();
        for (var row : sheet.rows()) {
            checked.checkCells(row, LONGEST, REQUIRED);
            checkValues(row, checked, seen);
            if (!checked.faulty(row)) {
                checked.accept(row, read(row, sheet.columns()));
            }
        }
        // a row refused for its link may be what another row points to, so look again until nothing more falls
        for (int before = -1; before != checked.good().size();) {
            before = checked.good().size();
            LINKS.forEach(link -> checkLink(link, checked));
        }
        return checked;
    }

    private void checkValues(Row row, CheckedRows<?> checked, Set<String> seen) {
        var id = row.get("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            checked.fault(row, "id", "id-shape", id);
        } else if (!id.isEmpty() && !seen.add(id)) {
            checked.fault(row, "id", "twice", id);
        }
        var kind = row.get("kind");
        if (!kind.isEmpty() && Kind.of(kind).isEmpty()) {
            checked.fault(row, "kind", "no-kind", kind);
        }
        var region = row.get("region");
        if (!region.isEmpty() && !regions.contains(region)) {
            checked.fault(row, "region", "no-region", region);
        }
        codes(row).filter(code -> categories.find(code).isEmpty()).forEach(code -> checked.fault(row, "categories", "no-category", code));
    }

    private Organisation read(Row row, Set<String> columns) {
        var stands = standing.get(row.get("id"));
        Function<String, Boolean> kept = column -> stands != null && !columns.contains(column);
        return new Organisation(row.get("id"), row.get("name"), Kind.of(row.get("kind")).orElseThrow(), row.get("region"),
                kept.apply("parent") ? stands.parent() : orNull(row.get("parent")),
                kept.apply("categories") ? stands.categories() : codes(row).collect(Collectors.toSet()),
                kept.apply("phone") ? stands.phone() : row.get("phone"),
                kept.apply("address") ? stands.address() : row.get("address"),
                kept.apply("hours") ? stands.hours() : row.get("hours"),
                kept.apply("successor") ? stands.successor() : orNull(row.get("successor")));
    }

    private void checkLink(Link link, CheckedRows<Organisation> checked) {
        var targets = new HashMap<String, @Nullable String>();
        standing.values().forEach(each -> targets.put(each.id(), link.target.apply(each)));
        checked.good().values().forEach(each -> targets.put(each.id(), link.target.apply(each)));
        var circling = Circles.in(targets);
        for (var entry : List.copyOf(checked.good().entrySet())) {
            var target = link.target.apply(entry.getValue());
            if (target != null && !targets.containsKey(target)) {
                checked.fault(entry.getKey(), link.column, "no-organisation", target);
            } else if (circling.contains(entry.getValue().id())) {
                checked.fault(entry.getKey(), link.column, "circle", entry.getValue().id());
            }
        }
    }

    private static Stream<String> codes(Row row) {
        return Stream.of(row.get("categories").split("\\s+")).filter(code -> !code.isEmpty());
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
