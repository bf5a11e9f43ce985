package org.huiyin.notice.head;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letterheads of all units; a change is a row of its own, and none is rewritten. */
@Component
public class Letterheads {

    private final JdbcClient jdbc;

    Letterheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that stood at that moment of legal time. */
    public Letterhead of(String unit, Instant at) {
        return jdbc.sql("select * from notice_letterhead where unit = ? and at <= ? order by at desc, id desc limit 1").params(unit, Timestamp.from(at)).query(Letterheads::read).optional().orElse(Letterhead.NONE);
    }

    /** The latest first. */
    List<Letterhead> history(String unit, int most) {
        return jdbc.sql("select * from notice_letterhead where unit = ? order by at desc, id desc limit ?").params(unit, most).query(Letterheads::read).list();
    }

    void add(String unit, Letterhead one, String by, Instant at) {
        jdbc.sql("insert into notice_letterhead (unit, head, word, seal, by_account, at) values (?, ?, ?, ?, ?, ?)").params(unit, one.head(), one.word(), one.seal(), by, Timestamp.from(at)).update();
    }

    private static Letterhead read(ResultSet row, int n) throws SQLException {
        return new Letterhead(row.getString("head"), row.getString("word"), row.getBytes("seal"), row.getString("by_account"), row.getTimestamp("at").toInstant());
    }
}
