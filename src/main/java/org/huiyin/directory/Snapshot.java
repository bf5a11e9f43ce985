package org.huiyin.directory;

import java.util.List;

/** The whole directory at one moment, made from plain lists; looking something up in it asks no database. */
record Snapshot(RegionTable regions, PlaceNames names, PlaceWords words, OrganisationTable organisations) {

    static Snapshot of(List<Region> regions, List<Organisation> organisations) {
        var words = new PlaceWords();
        var table = new RegionTable(regions, words);
        return new Snapshot(table, new PlaceNames(table, words), words, new OrganisationTable(organisations, table));
    }
}
