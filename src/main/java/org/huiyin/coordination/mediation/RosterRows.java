package org.huiyin.coordination.mediation;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Studios and mediators, as they are kept. */
@Repository
class RosterRows {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    RosterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Studio> studios(String office) {
        return jdbc.sql("select * from mediation_studio where office = ? order by until is not null, id limit ?").params(office, MOST).query(Studio::read).list();
    }

    List<Mediator> mediators(String office) {
        return jdbc.sql("select * from mediator where office = ? order by until is not null, id limit ?").params(office, MOST).query(Mediator::read).list();
    }

    Optional<Mediator> mediator(long id) {
        return jdbc.sql("select * from mediator where id = ?").param(id).query(Mediator::read).optional();
    }

    Optional<Studio> studio(long id) {
        return jdbc.sql("select * from mediation_studio where id = ?").param(id).query(Studio::read).optional();
    }

    long add(Actor actor, StudioOrder order) {
        return bind(jdbc.sql("""
                insert into mediation_studio (office, region, name, place, address, phone, fields, since, until, version)
                values (:office, :region, :name, :place, :address, :phone, :fields, :since, :until, 1) returning id"""), order)
                .param("office", actor.unit()).param("region", actor.region()).query(Long.class).single();
    }

    /** @return whether it still stood at that version */
    boolean change(long id, StudioOrder order) {
        return bind(jdbc.sql("""
                update mediation_studio set name = :name, place = :place, address = :address, phone = :phone, fields = :fields, since = :since, until = :until, version = version + 1
                 where id = :id and version = :version"""), order).param("id", id).param("version", order.version()).update() == 1;
    }

    private static StatementSpec bind(StatementSpec sql, StudioOrder order) {
        return sql.param("name", order.name()).param("place", order.place()).param("address", order.address()).param("phone", order.phone(), Types.VARCHAR)
                .param("fields", fields(order.fields())).param("since", day(order.since()), Types.DATE).param("until", day(order.until()), Types.DATE);
    }

    long add(Actor actor, MediatorOrder order) {
        return bind(jdbc.sql("""
                insert into mediator (office, region, studio, name, kind, unit, fields, languages, shown, since, until, version)
                values (:office, :region, :studio, :name, :kind, :unit, :fields, :languages, :shown, :since, :until, 1) returning id"""), order)
                .param("office", actor.unit()).param("region", actor.region()).query(Long.class).single();
    }

    /** @return whether it still stood at that version */
    boolean change(long id, MediatorOrder order) {
        return bind(jdbc.sql("""
                update mediator set studio = :studio, name = :name, kind = :kind, unit = :unit, fields = :fields, languages = :languages, shown = :shown, since = :since, until = :until,
                  version = version + 1 where id = :id and version = :version"""), order).param("id", id).param("version", order.version()).update() == 1;
    }

    private static StatementSpec bind(StatementSpec sql, MediatorOrder order) {
        return sql.param("studio", order.studio()).param("name", order.name()).param("kind", order.kind()).param("unit", order.unit(), Types.VARCHAR).param("fields", fields(order.fields()))
                .param("languages", order.languages(), Types.VARCHAR).param("shown", Boolean.TRUE.equals(order.shown())).param("since", day(order.since()), Types.DATE)
                .param("until", day(order.until()), Types.DATE);
    }

    private static String[] fields(@Nullable List<@Nullable String> codes) {
        return Objects.requireNonNull(codes).stream().distinct().sorted().toArray(String[]::new);
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
