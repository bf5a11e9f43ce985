package org.huiyin.petition.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that were hashed under an old key: nobody keeps the code itself, so the one who shows it is the one who lets it be hashed anew. */
@Component
final class OldCodes {

    private final JdbcClient jdbc;

    OldCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts the newest hash in the place of an older one. Whoever just works on the petition is not waited for: the code will be shown again.
     *
     * @param hashes of a code that was right, the newest first
     */
    void renew(String number, byte[][] hashes) {
        jdbc.sql("""
                with own as (update petition set query_code = :fresh where id = (select id from petition where number = :number and query_code = any(:all)
                        and query_code <> :fresh for no key update skip locked))
                update member_code m set code = :fresh from petition p where p.number = :number and m.petition = p.id and m.code = any(:all) and m.code <> :fresh""")
                .param("fresh", hashes[0]).param("number", number).param("all", hashes).update();
    }
}
