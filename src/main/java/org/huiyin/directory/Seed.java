package org.huiyin.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plants the shipped directory into empty tables, once an edition. Change {@link #EDITION} with the files. */
@Component
final class Seed {

    static final String EDITION = "2023-06-30/1";

    private final DirectoryRows rows;
    private final TransactionOperations transaction;
    private final LegalTime time;

    Seed(DirectoryRows rows, TransactionOperations transaction, LegalTime time) {
        this.rows = rows;
        this.transaction = transaction;
        this.time = time;
    }

    /** Does nothing where this edition has been planted before. */
    void plantOnce() {
        transaction.executeWithoutResult(_ -> {
            rows.lock();
            if (!rows.planted(EDITION)) {
                var regions = regions();
                rows.putRegions(regions, null);
                rows.putOrganisations(organisations(new RegionTable(regions, new PlaceWords())), null);
                rows.markPlanted(EDITION, time.instant());
            }
        });
    }

    static List<Region> regions() {
        return Stream.of("regions.csv", "townships.csv", "villages.csv")
                .flatMap(file -> CsvSheet.shipped(file).rows().stream())
                .map(row -> Region.of(row.get("code"), row.get("name")))
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** What the rules make, with the rows of the file laid over it. */
    static List<Organisation> organisations(RegionTable regions) {
        var all = new OrganisationRules().made(regions)
                .collect(Collectors.toMap(Organisation::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        CsvSheet.shipped("organisations.csv").rows().stream().map(Seed::organisation).forEach(each -> all.put(each.id(), each));
        return List.copyOf(all.values());
    }

    private static Organisation organisation(CsvSheet.Row row) {
        var categories = row.get("categories");
        return new Organisation(row.get("id"), row.get("name"), Organisation.Kind.valueOf(row.get("kind")), row.get("region"),
                orNull(row.get("parent")), categories.isEmpty() ? Set.of() : Set.of(categories.split(" ")), row.get("phone"), row.get("address"),
                row.get("hours"), orNull(row.get("successor")));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
