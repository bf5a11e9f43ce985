package org.huiyin.coordination.mediation;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mediations, as they are kept. One whose petition accuses somebody is shown to nobody. */
@Repository
class MediationRows {

    private static final String READ = "select m.* from mediation_shown m ";

    private final JdbcClient jdbc;

    MediationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mediation with what is kept sealed of it. */
    record Kept(Mediation mediation, byte @Nullable [] sealed) {}

    void add(Mediation made, byte[] sealed) {
        jdbc.sql("""
                insert into mediation (id, office, region, petition, place, category, state, sealed, opened_on, version)
                values (:id, :office, :region, :petition, :place, :category, :state, :sealed, :on, 1)""").param("id", made.id()).param("office", made.office()).param("region", made.region())
                .param("petition", made.petition(), Types.VARCHAR).param("place", made.place(), Types.VARCHAR).param("category", made.category(), Types.VARCHAR).param("state", made.state().code())
                .param("sealed", sealed).param("on", Date.valueOf(made.openedOn())).update();
    }

    Optional<Mediation> find(long id) {
        return jdbc.sql(READ + "where m.id = ?").param(id).query(Mediation::read).optional();
    }

    /** Held for the rest of the transaction, before anything that belongs to it. */
    Optional<Mediation> hold(long id) {
        var held = jdbc.sql("select id from mediation where id = ? for no key update").param(id).query(Long.class).optional();
        return held.flatMap(this::find);
    }

    byte @Nullable [] sealed(Mediation mediation) {
        return jdbc.sql("select sealed from mediation where id = ?").param(mediation.id()).query((row, n) -> Optional.ofNullable(row.getBytes(1))).single().orElse(null);
    }

    /** Those of an office, the newest first. */
    List<Kept> of(String office, boolean open, long before, int limit) {
        return jdbc.sql(READ + "where m.office = ? and m.id < ? and (m.state in ('opened', 'under-way', 'agreed')) = ? order by m.id desc limit ?").params(office, before, open, limit)
                .query((row, n) -> new Kept(Mediation.read(row, n), row.getBytes("sealed"))).list();
    }

    /** Those of an office with a point that is late and not done. */
    List<Kept> late(String office, LocalDate today, long before, int limit) {
        return jdbc.sql(READ + """
                where m.office = ? and m.id < ? and m.state = 'agreed' and exists (select from mediation_point p where p.mediation = m.id and p.settled_on is null and p.due < ?)
                 order by m.id desc limit ?""").params(office, before, Date.valueOf(today), limit).query((row, n) -> new Kept(Mediation.read(row, n), row.getBytes("sealed"))).list();
    }

    Mediation mediator(Mediation standing, @Nullable Long mediator) {
        jdbc.sql("update mediation set mediator = :mediator, version = version + 1 where id = :id").param("mediator", mediator, Types.BIGINT).param("id", standing.id()).update();
        return find(standing.id()).orElseThrow();
    }

    Mediation to(Mediation standing, MediationState state, LocalDate today) {
        jdbc.sql("""
                update mediation set state = :state, agreed_on = case when :agreed then :today::date else agreed_on end, ended_on = case when :open then null else :today::date end, version = version + 1
                 where id = :id""").param("state", state.code()).param("agreed", state == MediationState.AGREED, Types.BOOLEAN).param("open", state.open(), Types.BOOLEAN)
                .param("today", Date.valueOf(today), Types.DATE).param("id", standing.id()).update();
        return find(standing.id()).orElseThrow();
    }

    Mediation touch(Mediation standing) {
        jdbc.sql("update mediation set version = version + 1 where id = ?").param(standing.id()).update();
        return find(standing.id()).orElseThrow();
    }
}
