package org.huiyin.directory.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.LegalTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was ordered, and whether its day has come. */
@Repository
class DissolutionRows {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final LegalTime time;

    DissolutionRows(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @throws DuplicateKeyException if one is ordered already */
    Dissolution add(String organisation, String successor, LocalDate on, Dissolution.Accounts accounts, String by) {
        return jdbc.sql("insert into dissolution (organisation, successor, on_day, accounts, by_account, at) values (?, ?, ?, ?, ?, ?) returning *")
                .param(organisation).param(successor).param(on).param(accounts.name()).param(by).param(Timestamp.from(time.instant()))
                .query(DissolutionRows::dissolution).single();
    }

    /** Those ordered and not yet done, the nearest day first; at most 200. */
    List<Dissolution> planned() {
        return jdbc.sql("select * from dissolution where done_at is null and called_off_at is null order by on_day, id limit ?").param(MOST).query(DissolutionRows::dissolution).list();
    }

    Optional<Dissolution> planned(String organisation) {
        return jdbc.sql("select * from dissolution where organisation = ? and done_at is null and called_off_at is null").param(organisation).query(DissolutionRows::dissolution).optional();
    }

    void done(long id) {
        jdbc.sql("update dissolution set done_at = ? where id = ?").param(Timestamp.from(time.instant())).param(id).update();
    }

    void calledOff(long id) {
        jdbc.sql("update dissolution set called_off_at = ? where id = ?").param(Timestamp.from(time.instant())).param(id).update();
    }

    private static Dissolution dissolution(ResultSet row, int number) throws SQLException {
        return new Dissolution(row.getLong("id"), row.getString("organisation"), row.getString("successor"), row.getObject("on_day", LocalDate.class),
                Dissolution.Accounts.valueOf(row.getString("accounts")), row.getString("by_account"), row.getTimestamp("at").toInstant());
    }
}
