package org.huiyin.reception.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.reception.ReceptionChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The batches, as they are kept. */
@Repository
class BatchRows {

    private final JdbcClient jdbc;
    private final BatchSight sight;

    BatchRows(JdbcClient jdbc, BatchSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /**
     * A batch with what is kept sealed of it.
     *
     * @param sealed {@code null} once it was given up
     * @param opened whether its petition was opened from it
     */
    record Kept(Batch batch, byte @Nullable [] sealed, byte[] code, boolean opened) {}

    /** @param made hashes of phone and identity number, in that order */
    void add(Batch batch, byte[] code, byte[] sealed, List<byte @Nullable []> made) {
        jdbc.sql("""
                insert into batch (id, reception, region, office, seq, state, way, persons, place, category, accusation, petition, code, phone, id_number, sealed, registered_at, version, told)
                values (:id, :reception, :region, :office, :seq, :state, :way, :persons, coalesce(:place, (select p.region from petition p where p.number = :petition and length(p.region) > 6)),
                    coalesce(:category, (select p.category from petition p where p.number = :petition)), :accusation, :petition, :code, :phone, :idNumber, :sealed, :at, 1,
                    (select coalesce(max(id), 0) from reception_change where reception = :reception))""")
                .param("id", batch.id()).param("reception", batch.reception()).param("region", batch.region()).param("office", batch.office()).param("seq", batch.seq())
                .param("state", batch.state().code()).param("way", batch.way().code()).param("persons", batch.persons()).param("place", batch.place(), Types.VARCHAR)
                .param("category", batch.category(), Types.VARCHAR).param("accusation", batch.accusation()).param("petition", batch.petition(), Types.VARCHAR).param("code", code)
                .param("phone", made.getFirst(), Types.BINARY).param("idNumber", made.getLast(), Types.BINARY).param("sealed", sealed).param("at", Timestamp.from(batch.registeredAt())).update();
    }

    Optional<Kept> find(long reception, int seq) {
        return jdbc.sql("select * from batch where reception = ? and seq = ?").params(reception, seq).query(BatchRows::kept).optional();
    }

    /** Held for the rest of the transaction. */
    Optional<Batch> hold(long id) {
        return jdbc.sql("select * from batch where id = ? for no key update").param(id).query(Batch::read).optional();
    }

    /** Those of a day of the actor's office of which the actor may know, in the order in which they registered. */
    List<Kept> of(Actor actor, long reception, int after, int limit) {
        return sight.bind(jdbc.sql("select b.* from batch b where b.reception = :reception and b.office = :office and b.seq > :after and " + BatchSight.SQL + " order by b.seq limit :limit"), actor)
                .param("reception", reception).param("office", actor.unit()).param("after", after).param("limit", limit).query(BatchRows::kept).list();
    }

    /** @return whether it still stood at that version */
    boolean to(Batch standing, BatchState state, Instant at) {
        return jdbc.sql("update batch set state = :state, ended_at = case when :ended then :at else ended_at end, version = version + 1 where id = :id and version = :version").param("state", state.code())
                .param("ended", !BatchState.AHEAD.contains(state), Types.BOOLEAN).param("at", Timestamp.from(at)).param("id", standing.id()).param("version", standing.version()).update() == 1;
    }

    /** Others of the same day with one of these hashes of a phone or an identity number. */
    List<Kept> same(Actor actor, Batch batch, byte[][] phone, byte[][] idNumber) {
        return sight.bind(jdbc.sql("select b.* from batch b where b.reception = :reception and b.id <> :batch and (b.phone = any(:phone) or b.id_number = any(:idNumber)) and " + BatchSight.SQL
                + " order by b.seq limit 20"), actor).param("reception", batch.reception()).param("batch", batch.id()).param("phone", phone).param("idNumber", idNumber).query(BatchRows::kept).list();
    }

    /**
     * What goes with a sealed petition is the chain's from then on. Place, where it is finer than a county, and field are those of the petition if it was opened from this batch, else where the batch has none.
     *
     * @param opened the petition was opened from this batch
     */
    boolean link(Batch standing, String petition, boolean opened) {
        return jdbc.sql("""
                update batch b set petition = p.number, petition_opened = :opened, accusation = b.accusation or p.sealed, version = b.version + 1,
                    place = case when :opened or b.place is null then case when length(p.region) > 6 then p.region end else b.place end,
                    category = case when :opened then coalesce(p.category, b.category) else coalesce(b.category, p.category) end
                  from petition p where p.number = :petition and b.id = :id and b.version = :version""").param("petition", petition).param("opened", opened).param("id", standing.id()).param("version", standing.version()).update() == 1;
    }

    /** @return whether it still stood at that version */
    boolean about(Batch standing, @Nullable String place, @Nullable String category) {
        return jdbc.sql("update batch set place = :place, category = :category, version = version + 1 where id = :id and version = :version").param("place", place, Types.VARCHAR)
                .param("category", category, Types.VARCHAR).param("id", standing.id()).param("version", standing.version()).update() == 1;
    }

    /** The code before it opens nothing any more. */
    void code(Batch batch, byte[] code) {
        jdbc.sql("update batch set code = ? where id = ?").params(code, batch.id()).update();
    }

    /** From then on the chain's alone, and no more. */
    void accuse(Batch standing) {
        jdbc.sql("update batch set accusation = true, version = version + 1 where id = ?").param(standing.id()).update();
    }

    /** What was announced as changed of a day, the newest first, each with its id. */
    List<Map.Entry<Long, ReceptionChange>> newsOf(long reception) {
        return jdbc.sql("select * from reception_change where reception = ? and public order by id desc limit 200").param(reception)
                .query((row, n) -> Map.entry(row.getLong("id"), new ReceptionChange(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("what"), row.getString("before"),
                        row.getString("after"), row.getString("why")))).list();
    }

    void told(Batch batch, long change) {
        jdbc.sql("update batch set told = ? where id = ?").params(change, batch.id()).update();
    }

    static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(Batch.read(row, n), row.getBytes("sealed"), row.getBytes("code"), row.getBoolean("petition_opened"));
    }
}
