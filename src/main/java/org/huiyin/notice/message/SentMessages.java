package org.huiyin.notice.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells what became of messages. Whoever asks has looked whose they are. */
@Repository
public class SentMessages {

    /** More than any petition has. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    SentMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was told of a petition, the newest first. */
    public List<SentMessage> about(long petition) {
        return jdbc.sql("select * from outbox where petition = ? order by id desc limit " + MOST).param(petition).query(SentMessages::read).list();
    }

    public Optional<SentMessage> find(long id) {
        return jdbc.sql("select * from outbox where id = ?").param(id).query(SentMessages::read).optional();
    }

    private static SentMessage read(ResultSet row, int n) throws SQLException {
        var petition = row.getLong("petition");
        var about = row.wasNull() ? null
                : new About(petition, row.getString("region"), row.getString("topic"), row.getString("cause"), row.getInt("place"), row.getInt("round"));
        var answer = row.getString("answer");
        return new SentMessage(row.getLong("id"), Channel.of(row.getString("channel")), SentMessage.State.of(row.getString("state")), row.getTimestamp("changed_at").toInstant(),
                answer == null || answer.isEmpty() ? null : answer, row.getInt("attempts"), about);
    }
}
