package org.huiyin.notice.message;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes messages about petitions: each once, and no more than so many a day to one recipient. */
@Repository
class AboutRows {

    private static final int MOST_A_DAY = 10;

    private final JdbcClient jdbc;
    private final OutboxSeal seal;
    private final KeyedHash hashes;
    private final IdBlocks ids;
    private final Clock clock;

    AboutRows(JdbcClient jdbc, OutboxSeal seal, KeyedHash hashes, IdBlocks ids, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.hashes = hashes;
        this.ids = ids;
        this.clock = clock;
    }

    boolean write(Message message, About about) {
        var id = ids.next();
        var token = message.token();
        return jdbc.sql("""
                with latest as (select written_at from outbox where recipient = any(:same) and written_at > :now::timestamptz - interval '1 day' order by written_at desc limit :most)
                insert into outbox (id, channel, sealed, due_at, written_at, changed_at, petition, region, topic, cause, place, round, recipient, token)
                select :id, :channel, :sealed, case when (select count(*) from latest) < :most then :now::timestamptz else (select min(written_at) from latest) + interval '1 day' end,
                       :now, :now, :petition, :region, :topic, :cause, :place, :round, :recipient, :token
                on conflict (petition, cause, topic, place, round) where petition is not null do nothing""")
                .param("id", id).param("channel", message.channel().code()).param("sealed", seal.seal(id, message)).param("now", Timestamp.from(clock.instant()))
                .param("most", MOST_A_DAY).param("same", hashes.all(message.channel().hashed(), message.to()))
                .param("petition", about.petition()).param("region", about.region()).param("topic", about.topic()).param("cause", about.cause())
                .param("place", about.place()).param("round", about.round()).param("recipient", hashes.of(message.channel().hashed(), message.to()))
                .param("token", token == null ? null : ReplyToken.hash(token), Types.BINARY).update() == 1;
    }
}
