package org.huiyin.coordination.mediation;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to mediations, by whom and when. */
@Repository
class MediationLog {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final MediationSeals seals;
    private final IdBlocks ids;
    private final LegalTime time;

    MediationLog(JdbcClient jdbc, MediationSeals seals, IdBlocks ids, LegalTime time) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.ids = ids;
        this.time = time;
    }

    void add(Mediation mediation, String account, MediationAct what, @Nullable String detail, @Nullable String words) {
        var id = ids.next();
        jdbc.sql("insert into mediation_change (id, mediation, region, at, account, what, detail, words) values (:id, :of, :region, :at, :account, :what, :detail, :words)").param("id", id)
                .param("of", mediation.id()).param("region", mediation.region()).param("at", Timestamp.from(time.instant())).param("account", account).param("what", what.code())
                .param("detail", detail, Types.VARCHAR).param("words", seals.words(owner(id), words), Types.BINARY).update();
    }

    /** The newest first. */
    List<MediationChange> of(Mediation mediation) {
        return jdbc.sql("select * from mediation_change where mediation = ? order by at desc, id desc limit ?").params(mediation.id(), SHOWN)
                .query((row, n) -> new MediationChange(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("what"), row.getString("detail"),
                        seals.words(owner(row.getLong("id")), row.getBytes("words")))).list();
    }

    private static String owner(long id) {
        return "mediation-change/" + id;
    }
}
