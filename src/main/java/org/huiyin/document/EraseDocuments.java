package org.huiyin.document;

import java.util.List;
import org.huiyin.document.KeptFiles.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes away the files of a petition for good: the rows in the caller's transaction, the bytes once that is done, unless another row needs them. */
@Component
public final class EraseDocuments {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final KeptFiles files;
    private final DocumentRows rows;
    private final Shelf shelf;
    private final TransactionOperations transaction;

    EraseDocuments(JdbcClient jdbc, KeptFiles files, DocumentRows rows, Shelf shelf, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.files = files;
        this.rows = rows;
        this.shelf = shelf;
        this.transaction = transaction;
    }

    /** @return what is gone: what was handed in, and what the house made */
    public List<Kept> erase(long petition) {
        var gone = files.of(petition);
        jdbc.sql("insert into leaving (sha256) select distinct sha256 from document where petition = ? on conflict do nothing").param(petition).update();
        jdbc.sql("delete from document where petition = ?").param(petition).update();
        return gone;
    }

    /** Takes off the shelf what no row needs any more; what somebody is storing at this moment waits for the next time. */
    public void clearShelf() {
        while (Boolean.TRUE.equals(transaction.execute(status -> clearedSome()))) {
            // until nothing is left that can be taken
        }
    }

    // Whoever stores the same bytes holds their lock until his row is visible; only then does "unused" speak the truth.
    private boolean clearedSome() {
        var leaving = jdbc.sql("select sha256 from leaving order by sha256 limit ?").param(BATCH).query(String.class).list();
        var free = leaving.isEmpty() ? leaving : rows.lockFree(leaving);
        if (free.isEmpty()) {
            return false;
        }
        rows.unused(free).forEach(shelf::remove);
        return jdbc.sql("delete from leaving where sha256 = any(?)").param(free.toArray(String[]::new)).update() > 0;
    }
}
