package org.huiyin.document;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.runtime.ClientNetwork;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bounds what those may send who are not signed in: a client on a day of real time, and all together until a petition takes it up. Holds on all nodes. */
@Component
final class UploadQuota {

    private final JdbcClient jdbc;
    private final Clock realTime;
    private final DocumentSettings.Quota quota;

    UploadQuota(JdbcClient jdbc, Clock realTime, DocumentSettings settings) {
        this.jdbc = jdbc;
        this.realTime = realTime;
        this.quota = settings.quota();
    }

    /** Counts an upload, taken or not. @throws InvalidInput on {@code file} if it is one too many */
    void count(String client, long size) {
        if (size > quota.bytes().toBytes() || jdbc.sql("""
                insert into upload_quota as q (client, day, files, bytes) values (:client, :day, 1, :size)
                on conflict (client, day) do update set files = q.files + 1, bytes = q.bytes + :size where q.files < :files and q.bytes + :size <= :bytes""")
                .param("client", ClientNetwork.of(client)).param("day", today()).param("size", size).param("files", quota.files()).param("bytes", quota.bytes().toBytes()).update() == 0) {
            throw InvalidInput.of("file", "document.quota.client");
        }
        var waiting = jdbc.sql("select coalesce(sum(size), 0) from document where petition is null and not made_by_house").query(Long.class).single();
        if (waiting + size > quota.room().toBytes()) {
            throw InvalidInput.of("file", "document.quota.room");
        }
    }

    void forget() {
        jdbc.sql("delete from upload_quota where day < ?").param(today().minusDays(1)).update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(realTime.instant(), LegalTime.ZONE);
    }
}
