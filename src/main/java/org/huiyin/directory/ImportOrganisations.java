package org.huiyin.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.DirectoryChange.What;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/**
 * Takes an organisation file: columns {@code name,kind,region} and, where wanted, {@code id,parent,categories,phone,address,hours,successor}
 * (categories separated by blanks). A row without an id is the organisation of that name there, or a new one. New ids are added, known ones changed, a column left out keeps what stands; a successor dissolves.
 */
@Component
public class ImportOrganisations {

    /** What the header must name; ids are drawn where there are none. */
    private static final Set<String> HEADED = Set.of("name", "kind", "region");

    private final DirectoryRows rows;
    private final WriteDirectory writing;
    private final DirectoryLog log;
    private final Categories categories;
    private final LegalTime time;

    ImportOrganisations(DirectoryRows rows, WriteDirectory writing, DirectoryLog log, Categories categories, LegalTime time) {
        this.rows = rows;
        this.writing = writing;
        this.log = log;
        this.categories = categories;
        this.time = time;
    }

    /**
     * Checks every row and takes the file if none is faulty. Takes effect at once.
     *
     * @param csv          CSV in UTF-8, or an XLSX workbook; header required, at most 64 MB
     * @param goodRowsOnly take the good rows although others are faulty
     * @throws org.huiyin.runtime.InvalidInput field {@code file}, if it cannot be read as such a file at all
     */
    @Needs(Right.EDIT_DIRECTORY)
    public ImportReport importOrganisations(Actor actor, InputStream csv, boolean goodRowsOnly) throws IOException {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var sheet = CsvSheet.read(csv, HEADED);
        return writing.write(() -> take(actor, sheet, goodRowsOnly));
    }

    /** Checks every row and takes none. @throws org.huiyin.runtime.InvalidInput as above */
    @Needs(Right.EDIT_DIRECTORY)
    public ImportReport look(Actor actor, InputStream csv) throws IOException {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var sheet = CsvSheet.read(csv, HEADED);
        var standing = rows.organisations();
        return new OrganisationCheck(rows.regions(), standing, categories).check(OrganisationIds.filled(sheet, standing)).report(0);
    }

    private ImportReport take(Actor actor, CsvSheet sheet, boolean goodRowsOnly) {
        var standing = rows.organisations();
        var checked = new OrganisationCheck(rows.regions(), standing, categories).check(OrganisationIds.filled(sheet, standing));
        var taken = checked.toTake(goodRowsOnly);
        if (!taken.isEmpty()) {
            rows.putOrganisations(taken, time.instant());
            note(actor, standing, taken);
        }
        return checked.report(taken.size());
    }

    /** What was changed, value by value; of those that are new, how many. */
    private void note(Actor actor, List<Organisation> standing, Collection<Organisation> taken) {
        var before = standing.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var values = new ArrayList<DirectoryChange.Value>();
        taken.stream().filter(each -> before.containsKey(each.id())).forEach(each -> values.addAll(DirectoryChange.between(What.IMPORTED, before.get(each.id()), each)));
        values.add(new DirectoryChange.Value(What.IMPORTED, "organisations", "rows", null, Integer.toString(taken.size())));
        log.note(actor.account(), values);
    }
}
