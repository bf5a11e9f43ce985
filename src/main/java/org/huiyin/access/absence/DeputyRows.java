package org.huiyin.access.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.actor.Loan;
import org.huiyin.actor.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of those who stand in for somebody. */
@Repository
class DeputyRows {

    private final JdbcClient jdbc;

    DeputyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By deputy, what is lent on that day; nothing by a closed account or between people who no longer share a unit. */
    Map<String, List<Loan>> running(LocalDate today) {
        return jdbc.sql("""
                select d.deputy, d.absent, array(select r from unnest(a.roles) r where r not in ('admin', 'auditor', 'machine')) as roles
                from deputy d join account a on a.account = d.absent and a.active and a.unit = d.unit join account b on b.account = d.deputy and b.active and b.unit = d.unit
                where d.ended_at is null and d.last_day >= :today and d.first_day <= :today order by d.id""")
                .param("today", today).query((row, n) -> Map.entry(row.getString("deputy"), new Loan(row.getString("absent"),
                        Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::of).collect(Collectors.toSet())))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Whoever is away has one deputy at a time; two who name one at once come one after the other. */
    @Transactional
    public boolean insertUnlessOverlapping(Deputy deputy, Instant at) {
        jdbc.sql("select account from account where account = :absent for update").param("absent", deputy.absent()).query(String.class).single();
        return jdbc.sql("""
                insert into deputy (absent, deputy, unit, first_day, last_day, named_by, named_at) select :absent, :deputy, :unit, :first, :last, :by, :at
                where not exists (select from deputy where absent = :absent and ended_at is null and first_day <= :last and last_day >= :first)""")
                .param("absent", deputy.absent()).param("deputy", deputy.deputy()).param("unit", deputy.unit()).param("first", deputy.firstDay())
                .param("last", deputy.lastDay()).param("by", deputy.namedBy()).param("at", Timestamp.from(at)).update() > 0;
    }

    /** Ends what has not ended; of one's own absence, or of anybody in the unit where {@code head}. */
    void end(long id, String by, String unit, boolean head, Instant at) {
        jdbc.sql("update deputy set ended_by = :by, ended_at = :at where id = :id and unit = :unit and ended_at is null and (:head or absent = :by)")
                .param("id", id).param("by", by).param("unit", unit).param("head", head).param("at", Timestamp.from(at)).update();
    }

    /** Before the one with that id, the newest first; those of the unit where {@code head}, else those that concern the account. */
    List<Deputy> list(String account, String unit, boolean head, long before, int limit) {
        return jdbc.sql("select * from deputy where unit = :unit and id < :before and (:head or absent = :account or deputy = :account) order by id desc limit :limit")
                .param("account", account).param("unit", unit).param("head", head).param("before", before).param("limit", limit).query(DeputyRows::deputy).list();
    }

    private static Deputy deputy(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Deputy(row.getLong("id"), row.getString("absent"), row.getString("deputy"), row.getString("unit"), row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class), row.getString("named_by"), row.getString("ended_by"), ended == null ? null : ended.toInstant());
    }
}
