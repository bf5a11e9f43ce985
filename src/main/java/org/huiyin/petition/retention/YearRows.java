package org.huiyin.petition.retention;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals to give a year up; those that were done stay as a record of it. */
@Component
final class YearRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    YearRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    record Consented(long id, String office, int year) {}

    /** @return whether nobody had proposed it before */
    boolean propose(Actor actor, int year, String reason, Instant at) {
        return jdbc.sql("""
                insert into given_up_year (office, region, year, proposed_by, proposed_at, reason) values (?, ?, ?, ?, ?, ?)
                on conflict (office, year) where done_at is null do nothing""")
                .params(actor.unit(), actor.region(), year, actor.account(), Timestamp.from(at), vault.seal(reason.getBytes(StandardCharsets.UTF_8), owner(String.valueOf(actor.unit()), year))).update() == 1;
    }

    /** By year; those that are done are not among them. */
    Map<Integer, DueYear.Standing> of(String office) {
        return jdbc.sql("select * from given_up_year where office = ? and done_at is null").param(office).query((row, n) -> read(row, office)).list().stream()
                .collect(Collectors.toMap(DueYear.Standing::year, Function.identity()));
    }

    /** @return whether there was one */
    boolean withdraw(String office, int year) {
        return jdbc.sql("delete from given_up_year where office = ? and year = ? and consented_at is null").params(office, year).update() == 1;
    }

    void consent(Actor actor, int year, Instant at) {
        jdbc.sql("update given_up_year set consented_by = ?, consented_at = ? where office = ? and year = ? and consented_at is null").params(actor.account(), Timestamp.from(at), actor.unit(), year).update();
    }

    java.util.List<Consented> consented() {
        return jdbc.sql("select id, office, year from given_up_year where consented_at is not null and done_at is null order by id limit 100").query(Consented.class).list();
    }

    void count(long id, int things) {
        jdbc.sql("update given_up_year set things = things + ? where id = ?").params(things, id).update();
    }

    void done(long id, Instant at) {
        jdbc.sql("update given_up_year set done_at = ? where id = ? and done_at is null").params(Timestamp.from(at), id).update();
    }

    private DueYear.Standing read(ResultSet row, String office) throws SQLException {
        var at = row.getTimestamp("consented_at");
        var year = row.getInt("year");
        return new DueYear.Standing(year, row.getString("proposed_by"), row.getTimestamp("proposed_at").toInstant(),
                new String(vault.open(row.getBytes("reason"), owner(office, year)), StandardCharsets.UTF_8), at == null ? null : at.toInstant());
    }

    private static String owner(String office, int year) {
        return "given-up-year/" + office + "/" + year;
    }
}
