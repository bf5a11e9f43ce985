package org.huiyin.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.directory.Organisation.Kind;
import org.jspecify.annotations.Nullable;

/** All organisations at one moment; never changes. Dissolved ones are found by id and by their successors only. */
final class OrganisationTable {

    /** @param said what a search reads: the whole place and the name, in lower case */
    private record Entry(Organisation organisation, String said) {}

    private static final Comparator<Organisation> ORDER =
            Comparator.comparing(Organisation::region).thenComparing(Organisation::kind).thenComparing(Organisation::id);
    /** Sorts after every character that a region code may hold. */
    private static final char LAST = '\uffff';

    private final Map<String, Organisation> byId = new LinkedHashMap<>();
    private final TreeMap<String, List<Entry>> living = new TreeMap<>();
    private final Map<String, Organisation> seats = new HashMap<>();
    private final Map<String, Organisation> answering = new HashMap<>();
    private final Map<String, List<Organisation>> byName = new HashMap<>();
    private final List<Organisation> dissolved;

    OrganisationTable(List<Organisation> organisations, RegionTable regions) {
        var ordered = organisations.stream().sorted(ORDER).toList();
        ordered.forEach(each -> byId.put(each.id(), each));
        dissolved = ordered.stream().filter(Organisation::dissolved).toList();
        ordered.forEach(each -> byName.computeIfAbsent(bare(each.name()), _ -> new ArrayList<>()).add(each));
        ordered.stream().filter(each -> !each.dissolved()).forEach(each -> {
            var said = (regions.fullName(each.region()) + ' ' + each.name()).toLowerCase(Locale.ROOT);
            living.computeIfAbsent(each.region(), _ -> new ArrayList<>()).add(new Entry(each, said));
            give(each, each);
        });
        // what nobody living claims passes to whoever continues the dissolved
        ordered.stream().filter(Organisation::dissolved).forEach(each -> give(each, current(each)));
    }

    private void give(Organisation from, Organisation to) {
        if (to.dissolved()) {
            return;
        }
        seats.putIfAbsent(seat(from.kind(), from.region()), to);
        from.categories().forEach(category -> answering.putIfAbsent(from.region() + '/' + category, to));
    }

    private static String seat(Kind kind, String region) {
        return region + '/' + (kind == Kind.TOWNSHIP ? Kind.GOVERNMENT : kind);
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s\\p{Z}]", "");
    }

    List<Organisation> dissolved() {
        return dissolved;
    }

    /** Dissolved organisations that this one continues, or that it continued with. */
    List<Organisation> kin(String id) {
        var today = find(id).map(this::current).map(Organisation::id).orElse(id);
        return dissolved.stream().filter(each -> current(each).id().equals(today)).toList();
    }

    /** Every organisation of that name, dissolved ones too; blanks do not matter. */
    List<Organisation> named(String name) {
        return byName.getOrDefault(bare(name), List.of());
    }

    Optional<Organisation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whoever continues it today; the last one reached where the chain runs in a circle or into the unknown. */
    Organisation current(Organisation organisation) {
        var seen = new HashSet<String>();
        var at = organisation;
        while (at.successor() != null && seen.add(at.id())) {
            var next = byId.get(at.successor());
            if (next == null || seen.contains(next.id())) {
                return at;
            }
            at = next;
        }
        return at;
    }

    boolean within(String unit, String above) {
        var seen = new HashSet<String>();
        for (var at = byId.get(unit); at != null && seen.add(at.id()); at = at.parent() == null ? null : byId.get(at.parent())) {
            if (at.id().equals(above)) {
                return true;
            }
        }
        return false;
    }

    /** The petition office or government of exactly this region. */
    Optional<Organisation> seated(Kind kind, String region) {
        return Optional.ofNullable(seats.get(seat(kind, region)));
    }

    /** The department of exactly this region that answers for exactly this category. */
    Optional<Organisation> answering(String category, String region) {
        return Optional.ofNullable(answering.get(region + '/' + category));
    }

    List<Organisation> search(List<String> terms, @Nullable Region region, @Nullable String category, @Nullable Kind kind, int limit) {
        return inside(region)
                .filter(entry -> kind == null || entry.organisation.kind() == kind)
                .filter(entry -> category == null || entry.organisation.answersFor(category))
                .filter(entry -> terms.stream().allMatch(entry.said::contains))
                .limit(limit).map(Entry::organisation).toList();
    }

    private Stream<Entry> inside(@Nullable Region region) {
        var regions = region == null ? living : living.subMap(region.prefix(), true, region.prefix() + LAST, false);
        return regions.values().stream().flatMap(List::stream);
    }
}
