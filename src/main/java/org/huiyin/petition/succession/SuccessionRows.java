package org.huiyin.petition.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units still have a part in, and how far it has passed on. */
@Repository
class SuccessionRows {

    private static final String PART = "(holder = :unit or office = :unit or circle @> array[:unit]::text[])";

    record Left(long id, String number) {}

    record Accusing(Left left, String office, String region, List<String> excluded) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SuccessionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Left> left(String unit, long after, int limit) {
        return jdbc.sql("select id, number from petition where " + PART + " and id > :after order by id limit :limit")
                .param("unit", unit).param("after", after).param("limit", limit).query(SuccessionRows::left).list();
    }

    /** Those that accuse one of these and lie with that unit. */
    List<Accusing> accusing(Collection<String> accused, String unit, long after, int limit) {
        return jdbc.sql("""
                select id, number, office, region, excluded from petition
                where excluded && :accused::text[] and excluded <> '{}' and (holder = :unit or office = :unit) and id > :after order by id limit :limit""")
                .param("accused", accused.toArray(String[]::new)).param("unit", unit).param("after", after).param("limit", limit)
                .query((row, n) -> new Accusing(left(row, n), row.getString("office"), row.getString("region"), List.of((String[]) row.getArray("excluded").getArray()))).list();
    }

    private static Left left(ResultSet row, int number) throws SQLException {
        return new Left(row.getLong("id"), row.getString("number"));
    }

    int count(String unit, boolean openOnly) {
        return jdbc.sql("select count(*) from petition where " + PART + " and (not :open or not ended)").param("unit", unit).param("open", openOnly).query(Integer.class).single();
    }

    /** Begins, or goes on where a crash broke off; one that was finished stays so. */
    void begin(String unit) {
        var left = count(unit, false);
        jdbc.sql("""
                insert into succession (unit, total, begun_at) select :unit, :left, :now where :left > 0
                on conflict (unit) do update set looked = greatest(0, succession.total - :left) where succession.finished_at is null""")
                .param("unit", unit).param("left", left).param("now", Timestamp.from(clock.instant())).update();
    }

    void looked(String unit, int more) {
        jdbc.sql("update succession set looked = least(total, looked + :more) where unit = :unit and finished_at is null").param("more", more).param("unit", unit).update();
    }

    void finish(String unit) {
        jdbc.sql("update succession set finished_at = :now, looked = total where unit = :unit and finished_at is null")
                .param("now", Timestamp.from(clock.instant())).param("unit", unit).update();
    }

    Optional<Succession> find(String unit) {
        return jdbc.sql("select * from succession where unit = ?").param(unit)
                .query((row, n) -> new Succession(unit, row.getInt("total"), row.getInt("looked"), row.getTimestamp("begun_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant).orElse(null))).optional();
    }
}
