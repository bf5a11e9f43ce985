package org.huiyin.petition.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a petition under lock and writes it back. */
@Component
public final class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the row before anything is written, so that two acts on one petition follow each other. */
    Optional<Case> locked(String number) {
        return jdbc.sql("select * from petition where number = ? for no key update").param(number).query(CaseRows::read).optional();
    }

    /** Reads one row of {@code petition}, whole. */
    public static Case read(ResultSet row, int n) throws SQLException {
        return new Case(row.getLong("id"), row.getString("number"), origin(row), course(row), row.getInt("version"), row.getInt("head_seq"), row.getBytes("head_hash"));
    }

    private static Case.Origin origin(ResultSet row) throws SQLException {
        return new Case.Origin(row.getString("office"), Channel.of(row.getString("channel")), row.getString("title"), row.getString("claim"),
                row.getBoolean("contactable"), row.getBoolean("electronic_delivery"),
                row.getString("profile"), row.getTimestamp("received_at").toInstant(), row.getBoolean("historical"));
    }

    private static Case.Course course(ResultSet row) throws SQLException {
        return new Case.Course(Status.valueOf(row.getString("status")), row.getString("region"), row.getString("holder"), row.getString("handler"),
                kind(row.getString("class")), row.getString("category"), row.getString("place"), row.getBoolean("classified"), row.getBoolean("sealed"),
                List.of((String[]) row.getArray("excluded").getArray()), row.getBoolean("accused_settled"), row.getString("route"), row.getString("assigned_by"),
                row.getObject("accepted_on", LocalDate.class), row.getObject("issued_on", LocalDate.class), row.getBoolean("supported"));
    }

    private static @Nullable PetitionClass kind(@Nullable String code) {
        return code == null ? null : PetitionClass.of(code);
    }

    /** Writes the new course and chain head; the next duty and its date are read from the clocks as they now stand. */
    void write(Case before, Case.Course after, EventLog.Event head) {
        jdbc.sql("""
                update petition p set
                    status = :status, region = :region, holder = :holder,
                    holder_since = case when p.holder = :holder then p.holder_since else :at end,
                    handler = :handler, class = :class, category = :category, place = :place, classified = :classified, sealed = :sealed,
                    route = :route, assigned_by = :assigned_by, supported = :supported, accepted_on = :accepted_on, issued_on = :issued_on,
                    excluded = :excluded::text[], accused_settled = :settled,
                    version = version + 1, head_seq = :seq, head_hash = :hash, (next_term, next_due) = (
                        select d.term, d.due from deadline d
                        where d.petition = p.id and d.duty and d.ended_at is null and d.state <> 'cancelled'
                        order by d.due, d.id limit 1)
                where p.id = :id""")
                .param("status", after.status().name()).param("region", after.region()).param("holder", after.holder())
                .param("at", java.sql.Timestamp.from(head.at())).param("handler", after.handler())
                .param("class", after.petitionClass() == null ? null : after.petitionClass().code())
                .param("category", after.category()).param("place", after.place()).param("classified", after.classified())
                .param("sealed", after.sealed()).param("route", after.route()).param("assigned_by", after.assignedBy())
                .param("supported", after.supported()).param("issued_on", after.issuedOn())
                .param("excluded", after.excluded().toArray(String[]::new)).param("settled", after.accusedSettled()).param("accepted_on", after.acceptedOn())
                .param("seq", head.seq()).param("hash", head.hash()).param("id", before.id())
                .update();
    }
}
