package org.huiyin.reception.sweep;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sweeps, and what was taken into them. What turned out to accuse somebody is in no list and no count. */
@Repository
class SweepRows {

    static final String WITH_UNIT = "('handed-over', 'in-hand', 'sent-back')";
    static final String OPEN = "('handed-over', 'in-hand', 'sent-back', 'reported')";
    private static final String ITEMS = " from sweep_item i join follow_up_shown f on f.id = i.follow_up where i.sweep = :sweep";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final LegalTime time;

    SweepRows(JdbcClient jdbc, Vault vault, LegalTime time) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.time = time;
    }

    /** Nothing if one was started from that day before. */
    Optional<Long> start(Actor actor, Reception day) {
        return jdbc.sql("insert into sweep (office, region, reception, started_at, started_by, version) values (?, ?, ?, ?, ?, 1) on conflict (reception) do nothing returning id")
                .params(day.office(), day.region(), day.id(), now(), actor.account()).query(Long.class).optional();
    }

    Optional<Sweep> find(Actor actor, long id) {
        return jdbc.sql(Sweep.READ + "where s.id = ? and s.office = ?").params(id, actor.unit()).query(Sweep::read).optional();
    }

    Optional<Sweep> of(Actor actor, long reception) {
        return jdbc.sql(Sweep.READ + "where s.reception = ? and s.office = ?").params(reception, actor.unit()).query(Sweep::read).optional();
    }

    /** Held for the rest of the transaction: whoever takes and whoever ends come one after the other. */
    Optional<Sweep> hold(Actor actor, long id) {
        return jdbc.sql(Sweep.READ + "where s.id = ? and s.office = ? for no key update of s").params(id, actor.unit()).query(Sweep::read).optional();
    }

    List<Sweep> list(Actor actor, long before, int limit) {
        return jdbc.sql(Sweep.READ + "where s.office = ? and s.id < ? order by s.id desc limit ?").params(actor.unit(), before, limit).query(Sweep::read).list();
    }

    SweepCounts counts(long sweep) {
        return jdbc.sql("select count(*) as taken, count(*) filter (where f.state in " + OPEN + " and not (f.state in " + WITH_UNIT + " and f.due < :today)) as on_way, "
                + "count(*) filter (where f.state in " + WITH_UNIT + " and f.due < :today) as late, count(*) filter (where f.state not in " + OPEN + ") as ended" + ITEMS)
                .param("sweep", sweep).param("today", Date.valueOf(time.today()))
                .query((row, n) -> new SweepCounts(row.getInt("taken"), row.getInt("on_way"), row.getInt("late"), row.getInt("ended"))).single();
    }

    List<SweptMatter> items(long sweep, long after, int limit) {
        return jdbc.sql("select i.id, f.number, i.reasons, i.follow_up, f.chain, f.unit, f.colour, f.due, f.state, i.passed_on" + ITEMS + " and i.id > :after order by i.id limit :limit")
                .param("sweep", sweep).param("after", after).param("limit", limit).query(SweptMatter::read).list();
    }

    /** @return whether the matter is in no running sweep */
    boolean add(Actor actor, Sweep sweep, long id, @Nullable Long petition, long promise, List<SweepReason> reasons) {
        return jdbc.sql("insert into sweep_item (id, sweep, region, petition, follow_up, reasons, taken_at, taken_by) values (:id, :sweep, :region, :petition, :promise, :reasons, :at, :by) on conflict do nothing")
                .param("id", id).param("sweep", sweep.id()).param("region", sweep.region()).param("petition", petition, Types.BIGINT).param("promise", promise)
                .param("reasons", reasons.stream().map(SweepReason::code).toArray(String[]::new)).param("at", now()).param("by", actor.account()).update() == 1;
    }

    /** What has no verified end is marked as passed on; its promise stays in the book. */
    void end(Actor actor, Sweep sweep, @Nullable String why) {
        jdbc.sql("update sweep_item i set running = false, passed_on = f.state in " + OPEN + " from follow_up f where f.id = i.follow_up and i.sweep = ?").param(sweep.id()).update();
        jdbc.sql("update sweep set ended_at = :at, ended_by = :by, why = :why, version = version + 1 where id = :id").param("at", now()).param("by", actor.account())
                .param("why", why == null ? null : vault.seal(why.getBytes(StandardCharsets.UTF_8), owner(sweep)), Types.BINARY).param("id", sweep.id()).update();
    }

    @Nullable String why(Sweep sweep) {
        return jdbc.sql("select why from sweep where id = ? and why is not null").param(sweep.id()).query(byte[].class).optional().map(sealed -> new String(vault.open(sealed, owner(sweep)), StandardCharsets.UTF_8)).orElse(null);
    }

    private static String owner(Sweep sweep) {
        return "sweep-why/" + sweep.id();
    }

    private Timestamp now() {
        return Timestamp.from(time.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable sweepTable() {
            return SealedTable.of("sweep", "id").sealed("why", "'sweep-why/' || id").goesWith("sweep", "id = any(:ids)");
        }

        @Bean
        KeptBeside sweepsKept() {
            return KeptBeside.of("sweep", "sweep", "t.ended_at").goesWith("false", "array[]::text[]").keptWhile("t.why is not null");
        }

        @Bean
        KeptBeside sweptMattersKept() {
            return KeptBeside.of("sweep-item", "sweep_item", "t.taken_at").promising("sweep").office("(select s.office from sweep s where s.id = t.sweep)")
                    .goesWith("t.petition = (select p.id from petition p where p.number = :number)", "array[(select p.number from petition p where p.id = t.petition)]")
                    .keptWhile("exists (select from follow_up f where f.source = 'sweep' and f.subject = t.id and f.promised is not null)");
        }
    }
}
