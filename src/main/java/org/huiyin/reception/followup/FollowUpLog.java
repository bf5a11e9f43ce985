package org.huiyin.reception.followup;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to promises, by whom and when. */
@Repository
class FollowUpLog {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final FollowUpWords words;
    private final IdBlocks ids;
    private final LegalTime time;

    FollowUpLog(JdbcClient jdbc, FollowUpWords words, IdBlocks ids, LegalTime time) {
        this.jdbc = jdbc;
        this.words = words;
        this.ids = ids;
        this.time = time;
    }

    void add(FollowUp promise, Actor actor, String what, @Nullable Object before, @Nullable Object after, @Nullable String said) {
        var id = ids.next();
        jdbc.sql("insert into follow_up_change (id, follow_up, region, at, account, what, before, after, words) values (:id, :of, :region, :at, :account, :what, :before, :after, :words)")
                .param("id", id).param("of", promise.id()).param("region", promise.region()).param("at", Timestamp.from(time.instant())).param("account", actor.account()).param("what", what)
                .param("before", text(before)).param("after", text(after)).param("words", words.change(id, said), Types.BINARY).update();
    }

    /** The same of many, without words, in one trip. */
    void addAll(List<Long> promises, List<String> after, Actor actor, FollowUpAct what) {
        jdbc.sql("""
                insert into follow_up_change (id, follow_up, region, at, account, what, after)
                select made.id, f.id, f.region, :at, :account, :what, made.after from unnest(:ids::bigint[], :of::bigint[], :after::text[]) as made (id, of, after) join follow_up f on f.id = made.of""")
                .param("at", Timestamp.from(time.instant())).param("account", actor.account()).param("what", what.code())
                .param("ids", promises.stream().map(each -> ids.next()).toArray(Long[]::new)).param("of", promises.toArray(Long[]::new)).param("after", after.toArray(String[]::new)).update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The newest first. */
    List<FollowUpChange> of(FollowUp promise) {
        return jdbc.sql("select * from follow_up_change where follow_up = ? order by at desc, id desc limit ?").params(promise.id(), SHOWN)
                .query((row, n) -> new FollowUpChange(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("what"), row.getString("before"), row.getString("after"),
                        words.ofChange(row.getLong("id"), row.getBytes("words")))).list();
    }
}
