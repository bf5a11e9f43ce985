package org.huiyin.coordination.joint;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The summonses and the departments that were called, as they are kept. */
@Repository
class SummonsRows {

    private final JdbcClient jdbc;
    private final SummonsSight sight;

    SummonsRows(JdbcClient jdbc, SummonsSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** What is kept sealed of a row. */
    record Sealed(long id, byte @Nullable [] first, byte @Nullable [] second) {}

    void add(Summons made, byte[] about) {
        jdbc.sql("""
                insert into summons (id, kind, unit, region, account, ticket, petition, called_at, due, state, about)
                values (:id, :kind, :unit, :region, :account, :ticket, :petition, :at, :due, :state, :about)""").param("id", made.id()).param("kind", made.kind().code()).param("unit", made.unit())
                .param("region", made.region()).param("account", made.account()).param("ticket", made.ticket(), Types.VARCHAR).param("petition", made.petition(), Types.VARCHAR)
                .param("at", Timestamp.from(made.calledAt())).param("due", Timestamp.from(made.due())).param("state", made.state().code()).param("about", about).update();
    }

    /** @return whether it had not been called yet */
    boolean add(long id, Summons summons, String unit, Instant at) {
        return jdbc.sql("insert into summoned (id, summons, unit, called_at) values (?, ?, ?, ?) on conflict (summons, unit) do nothing").params(id, summons.id(), unit, Timestamp.from(at)).update() == 1;
    }

    Optional<Summons> find(Actor actor, long id) {
        return sight.bind(jdbc.sql("select s.* from summons s where s.id = :id and " + SummonsSight.SQL), actor).param("id", id).query(Summons::read).optional();
    }

    /** Held for the rest of the transaction: it ends once, and nobody is called to it afterwards. */
    Optional<Summons> hold(Actor actor, long id) {
        return sight.bind(jdbc.sql("select s.* from summons s where s.id = :id and " + SummonsSight.SQL + " for no key update of s"), actor).param("id", id).query(Summons::read).optional();
    }

    List<Summoned> of(Collection<Long> summonses) {
        return jdbc.sql("select * from summoned where summons = any(?) order by called_at, id").params((Object) summonses.toArray(Long[]::new)).query(Summoned::read).list();
    }

    /** Of the summons: what it is about, and the conclusion. */
    Sealed sealed(long id) {
        return jdbc.sql("select id, about, conclusion from summons where id = ?").param(id).query((row, n) -> new Sealed(row.getLong(1), row.getBytes(2), row.getBytes(3))).single();
    }

    /** Of each department: who came, and the answer. */
    List<Sealed> sealedUnits(long summons) {
        return jdbc.sql("select id, who, answer from summoned where summons = ?").param(summons).query((row, n) -> new Sealed(row.getLong(1), row.getBytes(2), row.getBytes(3))).list();
    }

    /** @return whether nobody had noted it yet */
    boolean arrive(Summoned unit, String account, byte @Nullable [] who, Instant at) {
        return jdbc.sql("update summoned set arrived_at = :at, arrival_by = :account, who = :who where id = :id and arrived_at is null").param("at", Timestamp.from(at)).param("account", account)
                .param("who", who, Types.BINARY).param("id", unit.id()).update() == 1;
    }

    /** @return whether it had not answered yet */
    boolean answer(Summoned unit, String account, byte @Nullable [] answer, Instant at) {
        return jdbc.sql("update summoned set answered_at = :at, answered_by = :account, answer = :answer where id = :id and answered_at is null").param("at", Timestamp.from(at)).param("account", account)
                .param("answer", answer, Types.BINARY).param("id", unit.id()).update() == 1;
    }

    void link(Summons held, String petition) {
        jdbc.sql("update summons set petition = ? where id = ?").params(petition, held.id()).update();
    }

    void end(Summons held, SummonsState state, @Nullable String result, byte @Nullable [] conclusion, Instant at) {
        jdbc.sql("update summons set state = :state, result = :result, conclusion = :conclusion, ended_at = :at where id = :id").param("state", state.code()).param("result", result, Types.VARCHAR)
                .param("conclusion", conclusion, Types.BINARY).param("at", Timestamp.from(at)).param("id", held.id()).update();
    }
}
