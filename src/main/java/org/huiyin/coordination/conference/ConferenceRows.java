package org.huiyin.coordination.conference;

import java.sql.Date;
import java.sql.Time;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Conferences, as they are kept. */
@Repository
class ConferenceRows {

    private final JdbcClient jdbc;

    ConferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long id, Actor actor, ConferenceOrder order) {
        bind(jdbc.sql("""
                insert into conference (id, office, region, day, begins, place, chair, chair_account, members, state, version)
                values (:id, :office, :region, :day, :begins, :place, :chair, :account, :members, 'planned', 1)"""), order)
                .param("office", actor.unit()).param("region", actor.region()).param("id", id).update();
    }

    /** @return whether it still stood at that version, and was not held */
    boolean change(long id, ConferenceOrder order) {
        return bind(jdbc.sql("""
                update conference set day = :day, begins = :begins, place = :place, chair = :chair, chair_account = :account, members = :members, version = version + 1
                 where id = :id and version = :version and state in ('planned', 'invited')"""), order).param("id", id).param("version", order.version()).update() == 1;
    }

    private static StatementSpec bind(StatementSpec sql, ConferenceOrder order) {
        return sql.param("day", Date.valueOf(java.util.Objects.requireNonNull(order.day()))).param("begins", Time.valueOf(java.util.Objects.requireNonNull(order.begins()))).param("place", order.place())
                .param("chair", order.chair()).param("account", order.chairAccount()).param("members", order.units().toArray(String[]::new));
    }

    Optional<Conference> find(long id) {
        return jdbc.sql("select * from conference where id = ?").param(id).query(Conference::read).optional();
    }

    /** Held for the rest of the transaction, before any of its items. */
    Optional<Conference> hold(long id) {
        return jdbc.sql("select * from conference where id = ? for no key update").param(id).query(Conference::read).optional();
    }

    void to(Conference held, ConferenceState state) {
        jdbc.sql("update conference set state = ?, version = version + 1 where id = ?").params(state.code(), held.id()).update();
    }

    void came(Conference held, List<String> units) {
        jdbc.sql("update conference set came = ? where id = ?").params(units.toArray(String[]::new), held.id()).update();
    }

    /** Those that the office keeps, that somebody chairs, or to which the unit was invited; the latest first. */
    List<Conference> of(String office, String account, List<String> units, int limit) {
        return jdbc.sql("select * from conference where office = :office or chair_account = :account or members && :units::text[] and state <> 'planned' order by day desc, id desc limit :limit")
                .param("office", office).param("account", account).param("units", units.toArray(String[]::new)).param("limit", limit).query(Conference::read).list();
    }
}
