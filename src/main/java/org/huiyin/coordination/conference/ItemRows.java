package org.huiyin.coordination.conference;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items of conferences, as they are kept. */
@Repository
class ItemRows {

    private final JdbcClient jdbc;
    private final ItemSight sight;
    private final ConferenceSeals seals;

    ItemRows(JdbcClient jdbc, ItemSight sight, ConferenceSeals seals) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.seals = seals;
    }

    void add(ConferenceItem made, ItemSaid said) {
        jdbc.sql("""
                insert into conference_item (id, office, region, conference, proposed_by, petitions, sealed, helpers, state, earlier, version)
                values (:id, :office, :region, :conference, :by, :petitions, :sealed, '{}', :state, :earlier, 1)""").param("id", made.id()).param("office", made.office()).param("region", made.region())
                .param("conference", made.conference(), Types.BIGINT).param("by", made.proposedBy()).param("petitions", made.petitions().toArray(String[]::new)).param("sealed", seals.said(made.id(), said))
                .param("state", made.state().code()).param("earlier", made.earlier(), Types.BIGINT).update();
    }

    /** One in sight. */
    Optional<ConferenceItem> find(Actor actor, long id) {
        return sight.bind(jdbc.sql("select i.* from conference_item i where i.id = :id and " + ItemSight.SQL), actor).param("id", id).query(ConferenceItem::read).optional();
    }

    /** Of a conference, those in sight, in the order in which they came. */
    List<ItemLine> of(Actor actor, long conference) {
        return sight.bind(jdbc.sql("select i.* from conference_item i where i.conference = :conference and i.state <> 'declined' and " + ItemSight.SQL + " order by i.id limit 200"), actor)
                .param("conference", conference).query(this::line).list();
    }

    /** All of a conference, for its minutes. */
    List<ConferenceItem> all(long conference) {
        return jdbc.sql("select * from conference_item where conference = ? and state <> 'declined' order by id limit 200").param(conference).query(ConferenceItem::read).list();
    }

    /** Those in sight in these states, what is due first at the head; after an id of that order. */
    List<ItemLine> in(Actor actor, List<ItemState> states, LocalDate due, long id, int limit) {
        return sight.bind(jdbc.sql("select i.* from conference_item i where i.state = any(:states) and (coalesce(i.due, date '9999-12-31'), i.id) > (:due, :id) and " + ItemSight.SQL
                + " order by coalesce(i.due, date '9999-12-31'), i.id limit :limit"), actor).param("states", states.stream().map(ItemState::code).toArray(String[]::new)).param("due", Date.valueOf(due))
                .param("id", id).param("limit", limit).query(this::line).list();
    }

    /** @return whether it still stood at that version */
    boolean to(ConferenceItem standing, ItemState state, @Nullable LocalDate settledOn, @Nullable String reportedBy) {
        return jdbc.sql("update conference_item set state = :state, settled_on = :on, reported_by = :by, version = version + 1, urged = case when :state = 'sent-back' then 'no' else urged end where id = :id and version = :version")
                .param("state", state.code()).param("on", settledOn == null ? null : Date.valueOf(settledOn), Types.DATE).param("by", reportedBy, Types.VARCHAR).param("id", standing.id())
                .param("version", standing.version()).update() == 1;
    }

    boolean putOn(ConferenceItem standing, long conference) {
        return jdbc.sql("update conference_item set conference = ?, state = 'on-agenda', version = version + 1 where id = ? and version = ?").params(conference, standing.id(), standing.version()).update() == 1;
    }

    boolean record(ConferenceItem standing, ItemOutcome outcome, String lead, List<String> helpers, LocalDate due) {
        return jdbc.sql("update conference_item set state = 'recorded', outcome = ?, lead = ?, helpers = ?, due = ?, version = version + 1 where id = ? and version = ?")
                .params(seals.outcome(standing.id(), outcome), lead, helpers.toArray(String[]::new), Date.valueOf(due), standing.id(), standing.version()).update() == 1;
    }

    ItemSaid said(ConferenceItem item) {
        return jdbc.sql("select sealed from conference_item where id = ?").param(item.id()).query((row, n) -> seals.said(item.id(), row.getBytes(1))).single();
    }

    ItemOutcome outcome(ConferenceItem item) {
        return jdbc.sql("select outcome from conference_item where id = ?").param(item.id()).query((row, n) -> seals.outcome(item.id(), row.getBytes(1))).single();
    }

    private ItemLine line(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new ItemLine(ConferenceItem.read(row, n), seals.said(row.getLong("id"), row.getBytes("sealed")).title());
    }
}
