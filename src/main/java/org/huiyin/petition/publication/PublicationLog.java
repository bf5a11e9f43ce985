package org.huiyin.petition.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.sql.Types;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became public and ceased to be, by whom; of the words a digest. Rows stay. */
@Component
final class PublicationLog {

    private final JdbcClient jdbc;
    private final IdBlocks ids;
    private final LegalTime time;

    PublicationLog(JdbcClient jdbc, IdBlocks ids, LegalTime time) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.time = time;
    }

    void write(Actor actor, long petition, @Nullable String number, String what, @Nullable PublicWords words) {
        jdbc.sql("""
                insert into publication_log (id, petition, region, number, what, at, account, unit, digest)
                select :id, p.id, p.region, :number, :what, :at, :account, :unit, :digest from petition p where p.id = :petition""")
                .param("id", ids.next()).param("petition", petition).param("number", number).param("what", what).param("at", Timestamp.from(time.instant()))
                .param("account", actor.account()).param("unit", actor.unit()).param("digest", words == null ? null : digest(words.whole()), Types.BINARY).update();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
