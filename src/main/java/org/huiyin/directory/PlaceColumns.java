package org.huiyin.directory;

import java.util.List;
import java.util.Optional;
import org.huiyin.directory.PlaceNames.Sense;
import org.jspecify.annotations.Nullable;

/** Reads a place told in columns (province, city, county), each narrowing what was found before it. */
record PlaceColumns(PlaceNames names, PlaceWords words) {

    private static final List<Level> PROVINCE = List.of(Level.PROVINCE);
    private static final List<Level> CITY = List.of(Level.CITY, Level.COUNTY, Level.PROVINCE);
    private static final List<Level> COUNTY = List.of(Level.COUNTY, Level.CITY);

    /** The deepest region that is certain; empty where not even the first said column is. */
    Optional<Region> named(String province, String city, String county) {
        return Optional.ofNullable(next(next(next(null, province, PROVINCE), city, CITY), county, COUNTY));
    }

    private @Nullable Region next(@Nullable Region within, String said, List<Level> levels) {
        var name = said.strip();
        if (name.isEmpty() || words.nominal(name)) {
            return within;
        }
        var known = senses(name, within);
        // a county that became a city or a district since: same stem, other ending
        var possible = known.isEmpty() ? words.shortName(name).map(stem -> senses(stem, within)).orElse(known) : known;
        for (var level : levels) {
            var here = possible.stream().filter(sense -> sense.region().level() == level).toList();
            var whole = here.stream().filter(Sense::whole).toList();
            var best = whole.isEmpty() ? here : whole;
            if (!best.isEmpty()) {
                return best.size() == 1 ? best.getFirst().region() : within;
            }
        }
        return within;
    }

    private List<Sense> senses(String name, @Nullable Region within) {
        return names.senses(name).stream().filter(sense -> within == null || within.encloses(sense.region())).toList();
    }
}
