package org.huiyin.coordination.mediation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huiyin.runtime.IdBlocks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions, as they are kept. */
@Repository
class MediationSessionRows {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final MediationSeals seals;
    private final IdBlocks ids;

    MediationSessionRows(JdbcClient jdbc, MediationSeals seals, IdBlocks ids) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.ids = ids;
    }

    void add(Mediation mediation, LocalDate day, LocalTime begins, String place) {
        jdbc.sql("insert into mediation_session (id, mediation, region, day, begins, place) values (?, ?, ?, ?, ?, ?)")
                .params(ids.next(), mediation.id(), mediation.region(), Date.valueOf(day), Time.valueOf(begins), place).update();
    }

    /** @return whether there was one that was not held yet */
    boolean hold(Mediation mediation, long session, List<String> came, @Nullable String note) {
        return jdbc.sql("update mediation_session set came = :came, note = :note where id = :id and mediation = :mediation and came is null").param("came", came.toArray(String[]::new))
                .param("note", seals.words(owner(session), note), Types.BINARY).param("id", session).param("mediation", mediation.id()).update() == 1;
    }

    /** In the order of their days. */
    List<MediationSession> of(Mediation mediation) {
        return jdbc.sql("select * from mediation_session where mediation = ? order by day, begins, id limit ?").params(mediation.id(), MOST).query(this::read).list();
    }

    private MediationSession read(ResultSet row, int n) throws SQLException {
        var came = row.getArray("came");
        return new MediationSession(row.getLong("id"), row.getObject("day", LocalDate.class), row.getObject("begins", LocalTime.class), row.getString("place"),
                came == null ? null : List.of((String[]) came.getArray()), seals.words(owner(row.getLong("id")), row.getBytes("note")));
    }

    private static String owner(long id) {
        return "mediation-session/" + id;
    }
}
