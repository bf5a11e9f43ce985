package org.huiyin.reception.video;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to video visits, by whom and why; the reason is kept sealed. */
@Repository
class VisitLog {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final LegalTime time;

    VisitLog(JdbcClient jdbc, Vault vault, LegalTime time) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.time = time;
    }

    /** @param account who did it: an account, {@code visitor} or {@code system} */
    void add(Visit visit, String account, String what, @Nullable String why) {
        jdbc.sql("insert into video_change (visit, region, at, account, what, why) values (:visit, :region, :at, :account, :what, :why)").param("visit", visit.id())
                .param("region", visit.region()).param("at", Timestamp.from(time.instant())).param("account", account).param("what", what)
                .param("why", why == null ? null : vault.seal(why.getBytes(StandardCharsets.UTF_8), owner(visit.id())), Types.BINARY).update();
    }

    List<VisitChange> of(long visit) {
        return jdbc.sql("select at, account, what, why from video_change where visit = ? order by id desc limit ?").params(visit, SHOWN).query((row, n) -> {
            var why = row.getBytes("why");
            return new VisitChange(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("what"), why == null ? null : new String(vault.open(why, owner(visit)), StandardCharsets.UTF_8));
        }).list();
    }

    private static String owner(long visit) {
        return "video-change/" + visit;
    }
}
