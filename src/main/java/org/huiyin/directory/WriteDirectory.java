package org.huiyin.directory;

import java.util.function.Supplier;
import org.huiyin.runtime.Memory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes the directory: one writer at a time over all nodes, in one transaction, and what was written counts at once. */
@Component
public class WriteDirectory {

    private final DirectoryRows rows;
    private final Directory directory;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    WriteDirectory(DirectoryRows rows, Directory directory, TransactionOperations transaction, ApplicationEventPublisher events) {
        this.rows = rows;
        this.directory = directory;
        this.transaction = transaction;
        this.events = events;
    }

    /** Inside, look at the tables, not at {@link Organisations}: another node may just have written. */
    public <T> T write(Supplier<T> change) {
        var result = transaction.execute(_ -> {
            rows.lock();
            return change.get();
        });
        Memory.renew(directory::reload);
        events.publishEvent(new OrganisationsChanged());
        return result;
    }
}
