package org.huiyin.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.directory.Organisation.Kind;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/** Directories for tests: the one that is shipped, and small ones around Pujiang. */
final class SampleDirectory {

    private static final Snapshot SHIPPED = shippedAnew();

    private SampleDirectory() {}

    static DirectoryNow shipped() {
        return () -> SHIPPED;
    }

    static Categories categories() {
        return new Categories(shipped(), new LegalTime(Clock.systemUTC()));
    }

    static Regions shippedRegions() {
        return new Regions(shipped());
    }

    static Competence shippedCompetence() {
        return new Competence(shipped(), SampleDirectory.categories(), new LegalTime(Clock.systemUTC()));
    }

    /** The regions that are shipped, with these organisations only. */
    static Snapshot with(Organisation... organisations) {
        return Snapshot.of(Seed.regions(), List.of(organisations));
    }

    /** As many departments as asked for, spread evenly over the counties of the country, each answering for one category. */
    static Snapshot crowded(int organisations) {
        var regions = Seed.regions();
        var counties = regions.stream().filter(region -> region.level() == Level.COUNTY).toList();
        var categories = SampleDirectory.categories().all().stream().filter(category -> category.parent() != null).toList();
        var made = new ArrayList<Organisation>(organisations);
        for (int i = 0; i < organisations; i++) {
            var county = counties.get(i % counties.size()).code();
            int turn = i / counties.size();
            made.add(department(county + "-d" + turn, county, categories.get(turn).code(), null));
        }
        return Snapshot.of(regions, made);
    }

    static Organisation department(String id, String region, String categories, @Nullable String successor) {
        return new Organisation(id, "department " + id, Kind.DEPARTMENT, region, null, Set.of(categories.split(" ")), "", "", "", successor);
    }

    static Organisation government(String region, @Nullable String parent) {
        return new Organisation(region + "-zf", "government " + region, Kind.GOVERNMENT, region, parent, Set.of(), "", "", "", null);
    }

    private static Snapshot shippedAnew() {
        var regions = Seed.regions();
        return Snapshot.of(regions, Seed.organisations(new RegionTable(regions, new PlaceWords())));
    }
}
