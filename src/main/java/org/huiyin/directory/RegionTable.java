package org.huiyin.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All regions at one moment; never changes. */
final class RegionTable {

    private final PlaceWords words;
    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> byParent = new HashMap<>();

    /** @param regions ordered by code */
    RegionTable(List<Region> regions, PlaceWords words) {
        this.words = words;
        for (var region : regions) {
            byCode.put(region.code(), region);
            byParent.computeIfAbsent(String.valueOf(region.parent()), _ -> new ArrayList<>()).add(region);
        }
    }

    Collection<Region> all() {
        return byCode.values();
    }

    Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Region> children(@Nullable String code) {
        return List.copyOf(byParent.getOrDefault(String.valueOf(code), List.of()));
    }

    /** The region and all above it, from below; empty for an unknown code. */
    List<Region> upwards(String code) {
        var chain = new ArrayList<Region>();
        for (var at = byCode.get(code); at != null; at = above(at)) {
            chain.add(at);
        }
        return chain;
    }

    List<Region> path(String code) {
        return upwards(code).reversed().stream().filter(region -> !nominal(region)).toList();
    }

    String fullName(String code) {
        return path(code).stream().map(Region::name).collect(Collectors.joining());
    }

    /** A row of the code table that is no place: "municipal districts", or a county repeating its city's name. */
    boolean nominal(Region region) {
        var above = above(region);
        return words.nominal(region.name()) || (above != null && above.name().equals(region.name()));
    }

    private @Nullable Region above(Region region) {
        var parent = region.parent();
        return parent == null ? null : byCode.get(parent);
    }
}
