package org.huiyin.directory;

import java.util.List;
import java.util.Map;

/** The whole directory at one moment, made from plain lists; looking something up in it asks no database. */
record Snapshot(RegionTable regions, PlaceNames names, PlaceWords words, OrganisationTable organisations, List<DatedCompetence> dated, Map<String, Category> categories) {

    static Snapshot of(List<Region> regions, List<Organisation> organisations) {
        return of(regions, organisations, List.of(), List.of());
    }

    static Snapshot of(List<Region> regions, List<Organisation> organisations, List<DatedCompetence> dated, List<Category> own) {
        var words = new PlaceWords();
        var table = new RegionTable(regions, words);
        return new Snapshot(table, new PlaceNames(table, words), words, new OrganisationTable(organisations, table), List.copyOf(dated), Categories.over(own));
    }
}
