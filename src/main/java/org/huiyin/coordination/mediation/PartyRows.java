package org.huiyin.coordination.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Both sides of mediations, as they are kept; whoever writes holds the mediation. */
@Repository
class PartyRows {

    private final JdbcClient jdbc;
    private final MediationSeals seals;

    PartyRows(JdbcClient jdbc, MediationSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** A side with who it is. */
    record Known(Party party, PartySaid said, byte[] code) {}

    void add(Mediation mediation, Side side, PartySaid said, byte[] code) {
        jdbc.sql("insert into mediation_side (mediation, side, region, sealed, code) values (?, ?, ?, ?, ?)")
                .params(mediation.id(), side.code(), mediation.region(), seals.seal(owner(mediation.id(), side), said), code).update();
    }

    /** The first side first. */
    List<Known> of(long mediation) {
        return jdbc.sql("select * from mediation_side where mediation = ? order by side").param(mediation).query(this::read).list();
    }

    Known of(Mediation mediation, Side side) {
        return of(mediation.id()).stream().filter(known -> known.party().side() == side).findFirst().orElseThrow();
    }

    void consent(Mediation mediation, Side side, String by, Instant at) {
        jdbc.sql("update mediation_side set consented_at = ?, consented_by = ? where mediation = ? and side = ? and consented_at is null").params(Timestamp.from(at), by, mediation.id(), side.code()).update();
    }

    void take(Mediation mediation, Side side) {
        jdbc.sql("update mediation_side set mediator = ? where mediation = ? and side = ?").params(Objects.requireNonNull(mediation.mediator()), mediation.id(), side.code()).update();
    }

    private Known read(ResultSet row, int n) throws SQLException {
        var side = Side.of(row.getString("side"));
        var at = row.getTimestamp("consented_at");
        return new Known(new Party(side, at == null ? null : at.toInstant(), row.getString("consented_by"), row.getObject("mediator", Long.class)),
                seals.open(owner(row.getLong("mediation"), side), row.getBytes("sealed"), PartySaid.class, PartySaid.GONE), row.getBytes("code"));
    }

    private static String owner(long mediation, Side side) {
        return "mediation-side/" + mediation + '/' + side.code();
    }

}
