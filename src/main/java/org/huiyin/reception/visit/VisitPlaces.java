package org.huiyin.reception.visit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Level;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places that somebody may speak of: those within the region of the own unit, from the county down. */
@Component
record VisitPlaces(Regions regions, Organisations organisations) {

    private static final Pattern CODE = Pattern.compile("\\d+");

    /** @param typed a code, or a name where that is certain within the own region */
    Optional<Region> find(Actor actor, @Nullable String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : own(actor).flatMap(within -> read(typed.strip(), within)).filter(place -> place.level().compareTo(Level.COUNTY) >= 0);
    }

    /** The own region and those directly below it, from the county down. */
    List<Region> near(Actor actor) {
        return own(actor).stream().flatMap(own -> Stream.concat(Stream.of(own), regions.children(own.code()).stream().filter(place -> regions.path(place.code()).contains(place))))
                .filter(place -> place.level().compareTo(Level.COUNTY) >= 0).toList();
    }

    private Optional<Region> own(Actor actor) {
        return Optional.ofNullable(actor.unit()).flatMap(organisations::find).flatMap(unit -> regions.find(organisations.current(unit.id()).region()));
    }

    private Optional<Region> read(String typed, Region within) {
        return (CODE.matcher(typed).matches() ? regions.find(typed) : regions.namedIn(typed, within.code())).filter(place -> place.code().startsWith(within.prefix()));
    }

    String name(String code) {
        return regions.fullName(code);
    }
}
