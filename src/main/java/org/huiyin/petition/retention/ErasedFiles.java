package org.huiyin.petition.retention;

import java.util.List;
import org.huiyin.document.KeptFiles.Kept;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.proof.ErasedLeaves;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps, of files that are gone, the leaves by which the daily seals know them. */
@Component
final class ErasedFiles {

    private final JdbcClient jdbc;

    ErasedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return what the event commits to */
    String keep(Case petition, List<Kept> gone) {
        var leaves = gone.stream().map(ErasedLeaves::of).toList();
        jdbc.sql("insert into erased_file (hash, petition, region) select leaf, ?, ? from unnest(?::bytea[]) as leaf")
                .params(petition.id(), petition.course().region(), leaves.toArray(byte[][]::new)).update();
        return ErasedLeaves.digest(leaves);
    }
}
