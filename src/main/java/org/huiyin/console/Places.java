package org.huiyin.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Choice;
import org.springframework.stereotype.Component;

/** Lets people choose a place without a list of all: what lies around the one they are at, or the one whose name they type. */
@Component
final class Places {

    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    /** The way down to the place, what lies in it, and its neighbours. */
    List<Choice> around(String code) {
        var path = regions.path(code);
        var near = new ArrayList<Region>(path);
        near.addAll(regions.children(path.isEmpty() ? null : code));
        if (path.size() > 1) {
            near.addAll(regions.children(path.get(path.size() - 2).code()));
        }
        var choices = new LinkedHashMap<String, Choice>();
        near.forEach(region -> choices.putIfAbsent(region.code(), Choice.of(region.code(), regions.fullName(region.code()))));
        return List.copyOf(choices.values());
    }

    /** The steps of the way down to the place, the widest first. */
    List<Choice> above(String code) {
        return regions.path(code).stream().map(region -> Choice.of(region.code(), regions.fullName(region.code()))).toList();
    }

    /**
     * The form with the region whose name was typed into {@code regionName}.
     *
     * @throws InvalidInput on {@code regionName} if it names no place for certain
     */
    Typed lookedUp(Typed form) {
        return regions.namedIn(form.value("regionName"), null).map(region -> form.with("region", region.code()).with("regionName", ""))
                .orElseThrow(() -> InvalidInput.of("regionName", "console.place.unknown"));
    }
}
