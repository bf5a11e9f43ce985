package org.huiyin.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.directory.Organisation.Kind;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is competent for what and where, by territorial and graded responsibility (Art 5, 22). */
@Component
public final class Competence {

    /** Accusations belong to discipline inspection and supervision (Art 22(6), 30). */
    private static final String DISCIPLINE = "16";
    /** Court proceedings go to the political-legal organ of the same level (Art 22(5)). */
    private static final String PROCEEDINGS = "0802";

    private final DirectoryNow directory;
    private final Categories categories;
    private final LegalTime time;

    Competence(DirectoryNow directory, Categories categories, LegalTime time) {
        this.directory = directory;
        this.categories = categories;
        this.time = time;
    }

    /**
     * Whoever was entered for the place and the day; else the department of the region's county (or of the region itself, if it is a city or a province) that answers for the category, the second
     * level before the first; else the government there. Without a category, the government nearest to the region, a township's own included.
     * Never a dissolved organisation. Empty for an unknown region or category, and where the directory lists no organ at all.
     */
    public Optional<Competent> competent(@Nullable String category, String region) {
        var now = directory.now();
        var upwards = now.regions().upwards(region);
        if (category == null) {
            return government(now, upwards).map(organ -> new Competent(organ, reason("uncategorised", organ, now, region)));
        }
        var county = upwards.stream().filter(place -> !place.level().below(Level.COUNTY) && !now.regions().nominal(place)).toList();
        return categories.find(category).flatMap(known -> county.stream().findFirst().flatMap(seat -> entered(now, known, upwards, seat)
                .or(() -> department(now, known, seat))
                .or(() -> government(now, county).map(organ -> new Competent(organ, withoutDepartment(now, known, organ, seat))))));
    }

    /** The smallest place first, up to the county; there the second level before the first. */
    private Optional<Competent> entered(Snapshot now, Category category, List<Region> upwards, Region seat) {
        var today = time.today();
        return upwards.stream().filter(place -> seat.encloses(place))
                .flatMap(place -> Stream.of(category.code(), category.top()).flatMap(code -> now.dated().stream()
                        .filter(each -> each.category().equals(code) && each.region().equals(place.code()) && each.on(today))))
                .flatMap(each -> now.organisations().find(each.organisation()).map(now.organisations()::current).stream())
                .filter(organ -> !organ.dissolved()).findFirst()
                .map(organ -> new Competent(organ, reason("entered", organ, now, seat.code(), category.words())));
    }

    private Optional<Competent> department(Snapshot now, Category category, Region seat) {
        return Stream.of(category.code(), category.top())
                .flatMap(code -> now.organisations().answering(code, seat.code()).stream())
                .findFirst()
                .map(organ -> new Competent(organ, reason(kindOf(category), organ, now, seat.code(), category.words())));
    }

    private static Optional<Organisation> government(Snapshot now, List<Region> upwards) {
        return upwards.stream().flatMap(place -> now.organisations().seated(Kind.GOVERNMENT, place.code()).stream()).findFirst();
    }

    private static Words withoutDepartment(Snapshot now, Category category, Organisation organ, Region seat) {
        var key = DISCIPLINE.equals(category.top()) ? "discipline-unlisted" : "government";
        return reason(key, organ, now, seat.code(), category.words());
    }

    private static String kindOf(Category category) {
        if (DISCIPLINE.equals(category.top())) {
            return "discipline";
        }
        return PROCEEDINGS.equals(category.code()) ? "proceedings" : "department";
    }

    private static Words reason(String key, Organisation organ, Snapshot now, String region, Object... category) {
        var args = Stream.concat(Stream.of(organ.name(), now.regions().fullName(region)), Stream.of(category)).toArray();
        return Words.of("directory.competent." + key, args);
    }
}
