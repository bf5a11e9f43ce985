package org.huiyin.coordination.conference;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to items, by whom and when. */
@Repository
class ItemLog {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final ConferenceSeals seals;
    private final IdBlocks ids;
    private final LegalTime time;

    ItemLog(JdbcClient jdbc, ConferenceSeals seals, IdBlocks ids, LegalTime time) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.ids = ids;
        this.time = time;
    }

    void add(ConferenceItem item, String account, ItemAct what, @Nullable String detail, @Nullable String words) {
        var id = ids.next();
        jdbc.sql("insert into conference_change (id, item, region, at, account, what, detail, words) values (:id, :item, :region, :at, :account, :what, :detail, :words)").param("id", id)
                .param("item", item.id()).param("region", item.region()).param("at", Timestamp.from(time.instant())).param("account", account).param("what", what.code())
                .param("detail", detail, Types.VARCHAR).param("words", seals.words(owner(id), words), Types.BINARY).update();
    }

    /** The newest first. */
    List<ItemChange> of(ConferenceItem item) {
        return jdbc.sql("select * from conference_change where item = ? order by at desc, id desc limit ?").params(item.id(), SHOWN)
                .query((row, n) -> new ItemChange(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("what"), row.getString("detail"),
                        seals.words(owner(row.getLong("id")), row.getBytes("words")))).list();
    }

    private static String owner(long id) {
        return "conference-change/" + id;
    }
}
