package org.huiyin.petition.retention;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals to give a file up, and that it was done. */
@Component
final class ErasureRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    ErasureRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @return whether nobody had proposed it before */
    boolean propose(Case petition, String account, String reason, Instant at) {
        return jdbc.sql("insert into erasure (petition, region, proposed_by, proposed_at, reason) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(petition.id(), petition.course().region(), account, Timestamp.from(at), vault.seal(reason.getBytes(StandardCharsets.UTF_8), owner(petition.id()))).update() == 1;
    }

    Optional<String> proposer(long petition) {
        return jdbc.sql("select proposed_by from erasure where petition = ? and erased_at is null").param(petition).query(String.class).optional();
    }

    /** @return whether there was one */
    boolean withdraw(long petition) {
        return jdbc.sql("delete from erasure where petition = ? and erased_at is null").param(petition).update() == 1;
    }

    void done(long petition, String account, Instant at) {
        jdbc.sql("update erasure set consented_by = ?, erased_at = ? where petition = ?").params(account, Timestamp.from(at), petition).update();
    }

    String reason(long petition, byte[] sealed) {
        return new String(vault.open(sealed, owner(petition)), StandardCharsets.UTF_8);
    }

    private static String owner(long petition) {
        return "erasure/" + petition;
    }
}
