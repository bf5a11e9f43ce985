package org.huiyin.notice.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of wordings, none of which is ever rewritten. */
@Component
class WordingRows {

    private final JdbcClient jdbc;

    WordingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest change of each phrase: at most as many as there are phrases. */
    List<Said> latest() {
        return jdbc.sql("select distinct on (key, language) * from notice_wording order by key, language, at desc, id desc").query(WordingRows::read).list();
    }

    Optional<String> at(String key, String language, Instant moment) {
        return jdbc.sql("select after from notice_wording where key = ? and language = ? and at <= ? order by at desc, id desc limit 1")
                .params(key, language, Timestamp.from(moment)).query((row, n) -> Optional.ofNullable(row.getString("after"))).optional().flatMap(after -> after);
    }

    /** The latest first. */
    List<Said> history(Phrase phrase, int most) {
        return jdbc.sql("select * from notice_wording where key = ? and language = ? order by at desc, id desc limit ?").params(phrase.key(), phrase.language(), most).query(WordingRows::read).list();
    }

    void add(Said said) {
        jdbc.sql("insert into notice_wording (key, language, before, after, by_account, at) values (?, ?, ?, ?, ?, ?)")
                .params(said.key(), said.language(), said.before(), said.after(), said.by(), Timestamp.from(said.at())).update();
    }

    private static Said read(ResultSet row, int n) throws SQLException {
        return new Said(row.getString("key"), row.getString("language"), row.getString("before"), row.getString("after"), row.getString("by_account"), row.getTimestamp("at").toInstant());
    }
}
