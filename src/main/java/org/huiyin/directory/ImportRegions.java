package org.huiyin.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.CsvSheet.Row;
import org.huiyin.directory.DirectoryChange.What;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Takes a region file: columns {@code code,name}. New codes are added, known ones renamed; none is removed. */
@Component
public class ImportRegions {

    private static final Set<String> REQUIRED = Set.of("code", "name");
    private static final Map<String, Integer> LONGEST = Map.of("code", 12, "name", 60);

    private final DirectoryRows rows;
    private final WriteDirectory writing;
    private final DirectoryLog log;
    private final LegalTime time;

    ImportRegions(DirectoryRows rows, WriteDirectory writing, DirectoryLog log, LegalTime time) {
        this.rows = rows;
        this.writing = writing;
        this.log = log;
        this.time = time;
    }

    /**
     * Checks every row and takes the file if none is faulty; new provinces, cities and counties get their petition office and government.
     * Takes effect at once.
     *
     * @param csv          CSV in UTF-8, or an XLSX workbook; header required, at most 64 MB
     * @param goodRowsOnly take the good rows although others are faulty
     * @throws org.huiyin.runtime.InvalidInput field {@code file}, if it cannot be read as such a file at all
     */
    @Needs(Right.EDIT_DIRECTORY)
    public ImportReport importRegions(Actor actor, InputStream csv, boolean goodRowsOnly) throws IOException {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var sheet = CsvSheet.read(csv, REQUIRED);
        return writing.write(() -> take(actor, sheet, goodRowsOnly));
    }

    /** Checks every row and takes none. @throws org.huiyin.runtime.InvalidInput as above */
    @Needs(Right.EDIT_DIRECTORY)
    public ImportReport look(Actor actor, InputStream csv) throws IOException {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        return check(CsvSheet.read(csv, REQUIRED), rows.regions().stream().map(Region::code).collect(Collectors.toSet())).report(0);
    }

    private ImportReport take(Actor actor, CsvSheet sheet, boolean goodRowsOnly) {
        var checked = check(sheet, rows.regions().stream().map(Region::code).collect(Collectors.toSet()));
        var taken = checked.toTake(goodRowsOnly);
        if (!taken.isEmpty()) {
            rows.putRegions(taken, time.instant());
            var all = new RegionTable(rows.regions(), new PlaceWords());
            rows.addOrganisations(new OrganisationRules().made(all).toList());
            log.note(actor.account(), List.of(new DirectoryChange.Value(What.IMPORTED, "regions", "rows", null, Integer.toString(taken.size()))));
        }
        return checked.report(taken.size());
    }

    private static CheckedRows<Region> check(CsvSheet sheet, Set<String> known) {
        var checked = new CheckedRows<Region>(sheet);
        var seen = new HashSet<String>();
        // shorter codes first, so that a file may bring a region together with what lies above it
        sheet.rows().stream().sorted(Comparator.comparing(row -> Level.of(row.get("code")).orElse(Level.VILLAGE))).forEach(row -> {
            checked.checkCells(row, LONGEST, REQUIRED);
            checkCode(row, checked, known, seen);
            if (!checked.faulty(row)) {
                checked.accept(row, Region.of(row.get("code"), row.get("name")));
                known.add(row.get("code"));
            }
        });
        return checked;
    }

    private static void checkCode(Row row, CheckedRows<Region> checked, Set<String> known, Set<String> seen) {
        var code = row.get("code");
        if (code.isEmpty()) {
            return;
        }
        if (Level.of(code).isEmpty()) {
            checked.fault(row, "code", "code-shape", code);
            return;
        }
        if (!seen.add(code)) {
            checked.fault(row, "code", "twice", code);
        }
        var parent = Region.of(code, "").parent();
        if (parent != null && !known.contains(parent)) {
            checked.fault(row, "code", "no-region-above", code, parent);
        }
    }
}
