package org.huiyin.directory;

import java.io.IOException;
import java.io.InputStream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.LegalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes an organisation file: columns {@code id,name,kind,region} and, where wanted, {@code parent,categories,phone,address,hours,successor}
 * (categories separated by blanks). New ids are added, known ones changed, a column left out keeps what stands; a successor dissolves.
 */
@Component
public class ImportOrganisations {

    private final DirectoryRows rows;
    private final Directory directory;
    private final Categories categories;
    private final TransactionOperations transaction;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    ImportOrganisations(DirectoryRows rows, Directory directory, Categories categories, TransactionOperations transaction, LegalTime time, ApplicationEventPublisher events) {
        this.rows = rows;
        this.directory = directory;
        this.categories = categories;
        this.transaction = transaction;
        this.time = time;
        this.events = events;
    }

    /**
     * Checks every row and takes the file if none is faulty. Takes effect at once.
     *
     * @param csv          UTF-8, header required, at most 64 MB
     * @param goodRowsOnly take the good rows although others are faulty
     * @throws org.huiyin.runtime.InvalidInput field {@code file}, if it cannot be read as such a file at all
     */
    @Needs(Right.EDIT_DIRECTORY)
    public ImportReport importOrganisations(Actor actor, InputStream csv, boolean goodRowsOnly) throws IOException {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var sheet = CsvSheet.read(csv, OrganisationCheck.REQUIRED);
        var report = transaction.execute(_ -> take(sheet, goodRowsOnly));
        directory.reload();
        events.publishEvent(new OrganisationsChanged());
        return report;
    }

    private ImportReport take(CsvSheet sheet, boolean goodRowsOnly) {
        rows.lock();
        var checked = new OrganisationCheck(rows.regions(), rows.organisations(), categories).check(sheet);
        var taken = checked.toTake(goodRowsOnly);
        if (!taken.isEmpty()) {
            rows.putOrganisations(taken, time.instant());
        }
        return checked.report(taken.size());
    }
}
