package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.huiyin.runtime.DebianPostgres;

/** A reception day as it stands in the tables, whatever the house says of it. */
record DayOnRecord(DebianPostgres office, long day) {

    /** @param sql one number, asked with the day */
    int count(String sql) throws SQLException {
        try (var line = office.connect(); var asked = line.prepareStatement(sql)) {
            asked.setLong(1, day);
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void nobodyWasCalledTwice() throws SQLException {
        assertThat(count("select count(*) from (select c.batch from batch_change c join batch b on b.id = c.batch where b.reception = ? and c.what = 'called' group by 1 having count(*) > 1) twice")).as("called twice").isZero();
        assertThat(count("select count(*) - count(distinct queue) from batch where reception = ?")).as("two with one number").isZero();
    }
}
