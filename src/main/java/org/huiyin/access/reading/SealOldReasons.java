package org.huiyin.access.reading;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals the reasons that earlier versions wrote in clear, before the house opens; rows keep their place, and afterwards there are none left. */
@Component
class SealOldReasons implements InitializingBean {

    private static final int AT_ONCE = 500;
    private static final String PARTED = ": ";

    private final JdbcClient jdbc;
    private final ReadingWords words;

    SealOldReasons(JdbcClient jdbc, ReadingWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    private record Old(long id, String what, byte[] sealed) {}

    @Override
    public void afterPropertiesSet() {
        for (var some = some(); !some.isEmpty(); some = some()) {
            some.forEach(old -> jdbc.sql("update reading set what = ?, reason = ? where id = ? and what like '%: %'").params(old.what, old.sealed, old.id).update());
        }
    }

    private List<Old> some() {
        return jdbc.sql("select id, petition, account, at, what from reading where what like '%: %' order by id limit " + AT_ONCE).query((row, n) -> {
            var parts = row.getString("what").split(PARTED, 2);
            return new Old(row.getLong("id"), parts[0], words.sealed(parts[1], row.getLong("petition"), row.getString("account"), row.getTimestamp("at").toInstant()));
        }).list();
    }
}
