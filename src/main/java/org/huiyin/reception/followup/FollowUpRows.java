package org.huiyin.reception.followup;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.reception.duty.Leader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The promises, as they are kept. Those whose matter accuses somebody are shown to nobody. */
@Repository
class FollowUpRows {

    static final String READ = "select f.* from follow_up_shown f ";

    private final JdbcClient jdbc;

    FollowUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether nothing was handed over of that yet */
    boolean add(FollowUp made, byte[] promised) {
        return jdbc.sql("""
                insert into follow_up (id, batch, source, subject, number, office, region, leader, answers, answers_mark, chain, chain_mark, chain_account, unit, colour, handed_on, due, state, promised, recorded_by, version)
                values (:id, :batch, :source, :subject, :number, :office, :region, :leader, :leader, :mark, :chain, :chainMark, :account, :unit, :colour, :handedOn, :due, :state, :promised,
                        coalesce(:recorder, (select t.recorder from talk t where t.batch = :batch and t.delegate_of = :leader)), 1) on conflict (source, subject) do nothing""")
                .param("id", made.id()).param("batch", made.source() == Source.BATCH ? made.subject() : null, Types.BIGINT).param("source", made.source().code())
                .param("subject", made.subject()).param("number", made.number()).param("office", made.office()).param("region", made.region()).param("leader", made.leader())
                .param("mark", Leader.mark(made.leader())).param("chain", made.chain()).param("chainMark", made.chain() == null ? null : Leader.mark(made.chain()))
                .param("account", made.chainAccount()).param("unit", made.unit()).param("colour", made.colour().code()).param("handedOn", Date.valueOf(made.handedOn()))
                .param("due", Date.valueOf(made.due())).param("state", made.state().code()).param("promised", promised).param("recorder", made.recordedBy(), Types.VARCHAR).update() == 1;
    }

    /** @return whether it still stood at that version; sent back, it is urged anew */
    boolean move(FollowUp standing, FollowUpState to, @Nullable LocalDate settledOn, @Nullable String reportedBy) {
        return jdbc.sql("""
                update follow_up set state = :to, settled_on = :settled, reported_by = :by, version = version + 1, urged = case when :back then 0 else urged end
                 where id = :id and version = :version""")
                .param("to", to.code()).param("settled", settledOn == null ? null : Date.valueOf(settledOn), Types.DATE).param("by", reportedBy)
                .param("back", to == FollowUpState.SENT_BACK).param("id", standing.id()).param("version", standing.version()).update() == 1;
    }

    /** @return whether it still stood at that version */
    boolean recolour(FollowUp standing, Colour colour, LocalDate due) {
        return jdbc.sql("update follow_up set colour = ?, due = ?, version = version + 1 where id = ? and version = ?")
                .params(colour.code(), Date.valueOf(due), standing.id(), standing.version()).update() == 1;
    }

    /** @return whether it was open still */
    boolean watch(FollowUp standing, HandedTo.Chain to, @Nullable String account) {
        return jdbc.sql("update follow_up set chain = :chain, chain_mark = :mark, chain_account = :account, version = version + 1 where id = :id and version = :version and state = any(:open)")
                .param("chain", to.chain()).param("mark", Leader.mark(String.valueOf(to.chain()))).param("account", account, Types.VARCHAR).param("id", standing.id()).param("version", standing.version())
                .param("open", FollowUpState.codes(FollowUpState.OPEN)).update() == 1;
    }

    void withhold(Source source, long subject) {
        jdbc.sql("update follow_up set withheld = true where source = ? and subject = ?").params(source.code(), subject).update();
    }

    void tell(FollowUp standing, byte[] told) {
        jdbc.sql("update follow_up set told = ? where id = ?").params(told, standing.id()).update();
    }

    Optional<FollowUp> find(Sight sight, long id) {
        return sight.bind(jdbc.sql(READ + "where f.id = :id and " + Sight.SQL)).param("id", id).query(FollowUpRows::read).optional();
    }

    /** How many the units of that sight have and are late with. */
    int late(Sight sight) {
        return jdbc.sql("select count(*) from follow_up_shown f where f.unit = any(:units) and f.due < :today and f.state = any(:states)").param("units", sight.units().toArray(String[]::new))
                .param("today", Date.valueOf(sight.today())).param("states", FollowUpState.codes(FollowUpState.WITH_UNIT)).query(Integer.class).single();
    }

    Optional<FollowUp> find(long id) {
        return jdbc.sql(READ + "where f.id = ?").param(id).query(FollowUpRows::read).optional();
    }

    List<FollowUp> list(Sight sight, ListPlace place) {
        return sight.bind(jdbc.sql(READ + "where " + Sight.SQL + " and " + place.condition() + place.order() + " limit :limit")).param("today", Date.valueOf(place.today()))
                .param("states", FollowUpState.codes(place.which().states())).param("due", Date.valueOf(place.due())).param("id", place.id()).param("limit", place.limit())
                .query(FollowUpRows::read).list();
    }

    static FollowUp read(ResultSet row, int n) throws SQLException {
        return new FollowUp(row.getLong("id"), Source.of(row.getString("source")), row.getLong("subject"), row.getString("number"), row.getString("office"), row.getString("region"), row.getString("leader"), row.getString("answers"),
                row.getString("chain"), row.getString("chain_account"), row.getString("unit"), Colour.of(row.getString("colour")), row.getObject("handed_on", LocalDate.class),
                row.getObject("due", LocalDate.class), FollowUpState.of(row.getString("state")), row.getObject("settled_on", LocalDate.class), row.getString("reported_by"), row.getString("recorded_by"), row.getInt("version"));
    }
}
