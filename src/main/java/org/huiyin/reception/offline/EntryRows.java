package org.huiyin.reception.offline;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was written down without network, as it is kept: whole and sealed, whatever becomes of it. */
@Repository
class EntryRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final Vault vault;

    EntryRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** An entry, and what was written; {@code null} once that was given up. */
    record Kept(HallEntry entry, @Nullable HallEntryOrder written) {}

    /** Whoever hands in the same at the same moment waits here. @return whether it is new */
    boolean begin(String account, Reception day, HallEntryOrder order, Instant at) {
        return jdbc.sql("""
                insert into hall_entry (entry, reception, region, account, kind, written_at, received_at, accusation, sealed, arrival, paper, outcome)
                values (:entry, :reception, :region, :account, :kind, :written, :at, false, :sealed, :arrival, :paper, 'open') on conflict (entry) do nothing""")
                .param("entry", order.key()).param("reception", day.id()).param("region", day.region()).param("account", account).param("kind", order.what().code())
                .param("written", Timestamp.from(order.at())).param("at", Timestamp.from(at)).param("sealed", vault.seal(JSON.writeValueAsBytes(order), owner(order.key())))
                .param("arrival", order.arrivalKey(), Types.OTHER).param("paper", order.paper(), Types.VARCHAR).update() == 1;
    }

    /** @param accusation that the chain alone may know of it */
    void settle(UUID entry, Fate fate, boolean accusation) {
        jdbc.sql("update hall_entry set outcome = :outcome, reason = coalesce(:reason, reason), batch = :batch, accusation = accusation or :accusation where entry = :entry").param("outcome", fate.outcome().code())
                .param("reason", fate.reason() == null ? null : fate.reason().code(), Types.VARCHAR).param("batch", fate.batch() == null ? null : fate.batch().id(), Types.BIGINT)
                .param("accusation", accusation).param("entry", entry).update();
    }

    void decided(UUID entry, String account, Instant at, @Nullable String why) {
        jdbc.sql("update hall_entry set decided_by = :account, decided_at = :at, decided_why = :why where entry = :entry").param("account", account).param("at", Timestamp.from(at))
                .param("why", why == null ? null : vault.seal(why.getBytes(StandardCharsets.UTF_8), owner(entry)), Types.BINARY).param("entry", entry).update();
    }

    Optional<Kept> find(UUID entry) {
        return jdbc.sql("select * from hall_entry where entry = ?").param(entry).query(this::read).optional();
    }

    /** Held for the rest of the transaction; the day's row first. */
    Optional<Kept> hold(long reception, UUID entry, boolean chain) {
        return jdbc.sql("select * from hall_entry where reception = ? and entry = ? and (? or not accusation) for no key update").params(reception, entry, chain).query(this::read).optional();
    }

    /** Those that wait for a decision, the first first, without what only the chain may know of where {@code chain} is not set. */
    List<Kept> open(long reception, boolean chain, long after, int limit) {
        return jdbc.sql("select * from hall_entry where reception = ? and outcome = 'open' and (? or not accusation) and id > ? order by id limit ?").params(reception, chain, after, limit)
                .query(this::read).list();
    }

    int howManyOpen(long reception, boolean chain) {
        return jdbc.sql("select count(*) from hall_entry where reception = ? and outcome = 'open' and (? or not accusation)").params(reception, chain).query(Integer.class).single();
    }

    /** Conversations that wait for that arrival, or for somebody with that slip of paper. */
    List<Kept> waitingFor(long reception, UUID arrival, @Nullable String paper) {
        return jdbc.sql("""
                select * from hall_entry where reception = :reception and outcome = 'open' and kind = 'talk'
                   and (arrival = :arrival and reason in ('arrival-missing', 'arrival-open') or paper = :paper and reason = 'paper-missing') order by id limit :most for no key update""")
                .param("reception", reception).param("arrival", arrival).param("paper", paper, Types.VARCHAR).param("most", AT_ONCE).query(this::read).list();
    }

    private Kept read(ResultSet row, int n) throws SQLException {
        var entry = row.getObject("entry", UUID.class);
        var sealed = row.getBytes("sealed");
        var reason = row.getString("reason");
        return new Kept(new HallEntry(row.getLong("id"), entry, row.getLong("reception"), row.getString("account"), EntryKind.of(row.getString("kind")), row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("received_at").toInstant(), row.getBoolean("accusation"), EntryOutcome.of(row.getString("outcome")), reason == null ? null : Undecided.of(reason),
                row.getObject("batch", Long.class)), sealed == null ? null : JSON.readValue(vault.open(sealed, owner(entry)), HallEntryOrder.class));
    }

    private static String owner(UUID entry) {
        return "hall-entry/" + entry;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable hallEntryTable() {
            return SealedTable.of("hall_entry", "id").sealed("sealed", "'hall-entry/' || entry").sealed("decided_why", "'hall-entry/' || entry").goesWith("batch", "batch = any(:ids)")
                    .goesWith("hall-entry", "id = any(:ids)");
        }

        /** Those that led to no batch; the others go with theirs. */
        @Bean
        KeptBeside hallEntriesKept() {
            return KeptBeside.of("hall-entry", "hall_entry", "case when t.batch is null and t.outcome <> 'open' then coalesce(t.decided_at, t.received_at) end")
                    .office("(select r.office from reception r where r.id = t.reception)").goesWith("false", "array[]::text[]").mayAccuse();
        }
    }
}
