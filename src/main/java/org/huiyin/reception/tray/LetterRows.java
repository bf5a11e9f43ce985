package org.huiyin.reception.tray;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.petition.file.SealedNow;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Letters before leaders, what they say sealed each with its own line. One whose petition must be kept from everybody but its chain by now is found by nobody, the office that laid it no more than the leader. */
@Repository
class LetterRows {

    /** Predicate on {@code leader_letter l}. */
    private static final String SHOWN = "not exists (select from petition p where p.number = l.petition and " + SealedNow.SQL + ")";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;

    LetterRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    record Words(String title, String text) {

        /** Nothing is left of what was given up. */
        static final Words GONE = new Words("", "");
    }

    /** @return as it lies there; empty if that petition lies before that leader already */
    Optional<Letter> lay(Letter letter) {
        var id = jdbc.sql("select nextval(pg_get_serial_sequence('leader_letter', 'id'))").query(Long.class).single();
        return jdbc.sql("""
                insert into leader_letter (id, office, region, leader, petition, proposed, state, sealed, laid_at, laid_by, version) overriding system value
                values (:id, :office, :region, :leader, :petition, :proposed, 'laid', :sealed, :at, :by, 1) on conflict (leader, petition) where petition is not null and state in ('laid', 'read') do nothing
                returning *""").param("id", id).param("office", letter.office()).param("region", letter.region()).param("leader", letter.leader()).param("petition", letter.petition())
                .param("proposed", letter.proposed()).param("sealed", vault.seal(JSON.writeValueAsBytes(new Words(letter.title(), letter.text())), owner(id)))
                .param("at", Timestamp.from(letter.laidAt())).param("by", letter.laidBy()).query(this::read).optional();
    }

    /** @return as it stands then; empty if it stood at that version no more, or is shown to nobody now */
    Optional<Letter> move(Letter letter, LetterState to, String account, Instant at) {
        return jdbc.sql("""
                update leader_letter l set state = :to, version = version + 1, read_at = case when :read then cast(:at as timestamptz) else read_at end,
                       ended_at = case when :read then null else cast(:at as timestamptz) end, ended_by = case when :read then null else :by end where id = :id and version = :version and %s returning l.*""".formatted(SHOWN))
                .param("to", to.code()).param("read", to == LetterState.READ).param("at", Timestamp.from(at)).param("by", account).param("id", letter.id()).param("version", letter.version()).query(this::read).optional();
    }

    /** From the version at which somebody read it. @throws InvalidInput on {@code version} if it was changed meanwhile, or has ended */
    LetterLine moveAt(Letter letter, @Nullable Integer version, LetterState to, String account, Instant at) {
        return Optional.of(letter).filter(open -> open.state().open() && Integer.valueOf(open.version()).equals(version)).flatMap(open -> move(open, to, account, at))
                .orElseThrow(() -> InvalidInput.of("version", "reception.changed")).line();
    }

    Optional<Letter> find(long id) {
        return jdbc.sql("select l.* from leader_letter l where l.id = ? and " + SHOWN).param(id).query(this::read).optional();
    }

    /** In a leader's tray: what is open first, the oldest first; then what has ended, the newest first. */
    List<LetterLine> before(String leader, int most) {
        return jdbc.sql("select l.* from leader_letter l where l.leader = ? and l.state <> 'taken-back' and " + SHOWN
                + " order by l.state in ('laid', 'read') desc, case when l.state in ('laid', 'read') then l.id else -l.id end limit ?").params(leader, most).query(this::line).list();
    }

    /** What an office laid before a leader and what is open still, held for the rest of the transaction. */
    List<LetterLine> hold(String office, String leader) {
        return jdbc.sql("select l.* from leader_letter l where l.office = ? and l.leader = ? and l.state in ('laid', 'read') and " + SHOWN + " order by l.id for no key update of l").params(office, leader).query(this::line).list();
    }

    /** Lays them before another leader, but what lies there already. @return those that were moved */
    Set<Long> pass(List<Long> letters, String to) {
        return Set.copyOf(jdbc.sql("""
                update leader_letter l set leader = :to, state = 'laid', read_at = null, version = version + 1 where l.id = any(:letters)
                   and not exists (select from leader_letter there where there.leader = :to and there.petition = l.petition and there.state in ('laid', 'read')) returning l.id""")
                .param("to", to).param("letters", letters.toArray(Long[]::new)).query(Long.class).list());
    }

    /** How many nobody has read yet. */
    int unread(String leader) {
        return jdbc.sql("select count(*) from leader_letter l where l.leader = ? and l.state = 'laid' and " + SHOWN).param(leader).query(Integer.class).single();
    }

    /** Laid by an office, the newest first. */
    List<LetterLine> of(@Nullable String office, long before, int most) {
        return jdbc.sql("select l.* from leader_letter l where l.office = ? and l.id < ? and " + SHOWN + " order by l.id desc limit ?").params(office, before, most).query(this::line).list();
    }

    private Letter read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var sealed = row.getBytes("sealed");
        var words = sealed == null ? Words.GONE : JSON.readValue(vault.open(sealed, owner(id)), Words.class);
        return new Letter(id, row.getString("office"), row.getString("region"), row.getString("leader"), row.getString("petition"), row.getString("proposed"), LetterState.of(row.getString("state")),
                words.title(), words.text(), row.getTimestamp("laid_at").toInstant(), row.getString("laid_by"), at(row, "read_at"), at(row, "ended_at"), row.getInt("version"));
    }

    private LetterLine line(ResultSet row, int n) throws SQLException {
        return read(row, n).line();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static String owner(long id) {
        return "leader-letter/" + id;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable leaderLetterTable() {
            return SealedTable.of("leader_letter", "id").sealed("sealed", "'leader-letter/' || id").goesWith("instruction", "id = any(:ids)");
        }

        @Bean
        KeptBeside lettersKept() {
            return KeptBeside.of("instruction", "leader_letter", "t.ended_at").promising("instruction");
        }
    }
}
