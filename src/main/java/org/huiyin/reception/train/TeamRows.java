package org.huiyin.reception.train;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was sent out, as it is kept. */
@Repository
class TeamRows {

    private static final String OUT = "t.state in ('dispatched', 'en-route', 'on-site')";

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Trip trip, List<Rider> team) {
        jdbc.sql("""
                insert into train_team (trip, region, person, role, name, stands_for, account)
                select :trip, :region, r.person, r.role, r.name, r.stands_for, nullif(r.account, '')
                  from unnest(:people::bigint[], :roles::text[], :names::text[], :fors::text[], :accounts::text[]) as r (person, role, name, stands_for, account)""")
                .param("trip", trip.id()).param("region", trip.region()).param("people", team.stream().map(Rider::person).toArray(Long[]::new))
                .param("roles", team.stream().map(rider -> rider.seat().code()).toArray(String[]::new)).param("names", team.stream().map(Rider::name).toArray(String[]::new))
                .param("fors", team.stream().map(Rider::standsFor).toArray(String[]::new)).param("accounts", team.stream().map(rider -> rider.account() == null ? "" : rider.account()).toArray(String[]::new)).update();
    }

    /** In the order of their roles. */
    List<Rider> of(long trip) {
        return jdbc.sql("select * from train_team where trip = ?").param(trip)
                .query((row, n) -> new Rider(row.getLong("person"), Seat.of(row.getString("role")), row.getString("name"), row.getString("stands_for"), row.getString("account"))).list().stream()
                .sorted(Comparator.comparing(Rider::seat).thenComparing(Rider::person)).toList();
    }

    /** Whether a car is out. */
    boolean out(long car) {
        return jdbc.sql("select exists (select from train_trip t where t.car = ? and " + OUT + ")").param(car).query(Boolean.class).single();
    }

    /** Who of them is out with a car now. */
    List<Long> busy(List<Long> people) {
        return jdbc.sql("select distinct m.person from train_team m join train_trip t on t.id = m.trip where m.person = any(?) and " + OUT).param(people.toArray(Long[]::new)).query(Long.class).list();
    }

    /** Who stood first for the team: the duty leader. */
    Optional<String> leader(long trip) {
        return jdbc.sql("select stands_for || ' ' || name from train_team where trip = ? and role = 'duty-leader'").param(trip).query(String.class).optional();
    }
}
