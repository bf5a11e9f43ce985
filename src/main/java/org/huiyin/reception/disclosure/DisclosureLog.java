package org.huiyin.reception.disclosure;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who consented, wrote, released and took back, and when; of the words a digest. Rows stay. */
@Component
record DisclosureLog(JdbcClient jdbc, IdBlocks ids, LegalTime time) {

    void write(Actor actor, long promise, String what, @Nullable String number, @Nullable PublicPromiseWords words) {
        jdbc.sql("""
                insert into disclosure_log (id, follow_up, region, number, what, at, account, unit, digest)
                select :id, f.id, f.region, :number, :what, :at, :account, :unit, :digest from follow_up f where f.id = :promise""")
                .param("id", ids.next()).param("promise", promise).param("number", number, Types.VARCHAR).param("what", what).param("at", Timestamp.from(time.instant())).param("account", actor.account())
                .param("unit", actor.unit(), Types.VARCHAR).param("digest", words == null ? null : Sha256.hex((words.promised() + "\n" + words.result()).getBytes(StandardCharsets.UTF_8)), Types.VARCHAR).update();
    }
}
