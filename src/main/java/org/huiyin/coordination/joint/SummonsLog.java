package org.huiyin.coordination.joint;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trace of a summons, step by step. */
@Repository
class SummonsLog {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final SummonsWords words;
    private final IdBlocks ids;
    private final LegalTime time;

    SummonsLog(JdbcClient jdbc, SummonsWords words, IdBlocks ids, LegalTime time) {
        this.jdbc = jdbc;
        this.words = words;
        this.ids = ids;
        this.time = time;
    }

    void add(Summons summons, Actor actor, SummonsAct what, @Nullable String unit, @Nullable String said) {
        var id = ids.next();
        jdbc.sql("insert into summons_step (id, summons, region, at, account, unit, what, words) values (:id, :of, :region, :at, :account, :unit, :what, :words)").param("id", id).param("of", summons.id())
                .param("region", summons.region()).param("at", Timestamp.from(time.instant())).param("account", actor.account()).param("unit", unit, Types.VARCHAR).param("what", what.code())
                .param("words", words.seal(SummonsWords.Of.STEP, id, said), Types.BINARY).update();
    }

    /** The newest first. */
    List<SummonsStep> of(long summons) {
        return jdbc.sql("select * from summons_step where summons = ? order by at desc, id desc limit ?").params(summons, SHOWN)
                .query((row, n) -> new SummonsStep(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("unit"), row.getString("what"),
                        words.open(SummonsWords.Of.STEP, row.getLong("id"), row.getBytes("words")))).list();
    }
}
