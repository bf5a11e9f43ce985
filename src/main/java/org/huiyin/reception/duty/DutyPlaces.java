package org.huiyin.reception.duty;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads where a duty is to be from what was typed, and tells it. */
@Component
class DutyPlaces {

    private static final Pattern CODE = Pattern.compile("\\d+");

    private final Regions regions;

    DutyPlaces(Regions regions) {
        this.regions = regions;
    }

    boolean none(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    /** @param within region of the office; empty if nothing was typed, or nothing that lies there for certain */
    Optional<DutyPlace> read(String within, @Nullable String typed, @Nullable String words) {
        return none(typed) ? Optional.empty() : found(within, typed.strip()).map(place -> new DutyPlace(place.code(), none(words) ? null : words.strip()));
    }

    private Optional<Region> found(String within, String typed) {
        var own = regions.find(within);
        return (CODE.matcher(typed).matches() ? regions.find(typed) : regions.namedIn(typed, within)).filter(place -> own.isPresent() && place.code().startsWith(own.get().prefix()));
    }

    @Nullable String told(@Nullable DutyPlace place) {
        return place == null ? null : regions.fullName(place.region()) + (place.words() == null ? "" : ' ' + place.words());
    }
}
