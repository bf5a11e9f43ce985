package org.huiyin.document;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that are kept for somebody who gives them up again: no petition has them, so no daily seal holds them, and nothing is missing once they are gone. The caller's transaction must be open. */
@Component
public final class LentFiles {

    private final JdbcClient jdbc;
    private final DocumentRows rows;

    LentFiles(JdbcClient jdbc, DocumentRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Keeps an upload until it is given up. @return whether it was there, free, and may be handed out: what the virus scanner has yet to look at is not taken */
    public boolean keep(String id) {
        return rows.find(id).filter(file -> !file.held()).isPresent()
                && jdbc.sql("update document set made_by_house = true where id = ? and petition is null and not made_by_house").param(id).update() == 1;
    }

    /** Gives them up: nobody opens them from the commit on, and {@link EraseDocuments#clearShelf} takes the bytes away. */
    public void giveUp(Collection<String> ids) {
        var all = ids.toArray(String[]::new);
        jdbc.sql("insert into leaving (sha256) select distinct sha256 from document where id = any(?) and petition is null on conflict do nothing").param(all).update();
        jdbc.sql("delete from document where id = any(?) and petition is null").param(all).update();
    }
}
