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
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Letters before leaders, what they say sealed each with its own line. */
@Repository
class LetterRows {

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

    /** @return its id; empty if that petition lies before that leader already */
    Optional<Long> lay(Letter letter) {
        var id = jdbc.sql("select nextval(pg_get_serial_sequence('leader_letter', 'id'))").query(Long.class).single();
        return jdbc.sql("""
                insert into leader_letter (id, office, region, leader, petition, proposed, state, sealed, laid_at, laid_by, version) overriding system value
                values (:id, :office, :region, :leader, :petition, :proposed, 'laid', :sealed, :at, :by, 1) on conflict (leader, petition) where petition is not null and state in ('laid', 'read') do nothing
                returning id""").param("id", id).param("office", letter.office()).param("region", letter.region()).param("leader", letter.leader()).param("petition", letter.petition())
                .param("proposed", letter.proposed()).param("sealed", vault.seal(JSON.writeValueAsBytes(new Words(letter.title(), letter.text())), owner(id)))
                .param("at", Timestamp.from(letter.laidAt())).param("by", letter.laidBy()).query(Long.class).optional();
    }

    /** @return whether it still stood at that version */
    boolean move(Letter letter, LetterState to, String account, Instant at) {
        return jdbc.sql("""
                update leader_letter set state = :to, version = version + 1, read_at = case when :read then cast(:at as timestamptz) else read_at end,
                       ended_at = case when :read then null else cast(:at as timestamptz) end, ended_by = case when :read then null else :by end where id = :id and version = :version""")
                .param("to", to.code()).param("read", to == LetterState.READ).param("at", Timestamp.from(at)).param("by", account).param("id", letter.id()).param("version", letter.version()).update() == 1;
    }

    Optional<Letter> find(long id) {
        return jdbc.sql("select * from leader_letter where id = ?").param(id).query(this::read).optional();
    }

    /** In a leader's tray: what is open first, the oldest first; then what has ended, the newest first. */
    List<Letter> before(String leader, int most) {
        return jdbc.sql("select * from leader_letter where leader = ? and state <> 'taken-back' order by state in ('laid', 'read') desc, case when state in ('laid', 'read') then id else -id end limit ?")
                .params(leader, most).query(this::read).list();
    }

    /** What an office laid before a leader and what is open still, held for the rest of the transaction. */
    List<Letter> hold(String office, String leader) {
        return jdbc.sql("select * from leader_letter where office = ? and leader = ? and state in ('laid', 'read') order by id for no key update").params(office, leader).query(this::read).list();
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
        return jdbc.sql("select count(*) from leader_letter l where l.leader = ? and l.state = 'laid' and not exists (select from petition p where p.number = l.petition and " + SealedNow.SQL + ")")
                .param(leader).query(Integer.class).single();
    }

    /** Laid by an office, the newest first. */
    List<Letter> of(@Nullable String office, long before, int most) {
        return jdbc.sql("select * from leader_letter where office = ? and id < ? order by id desc limit ?").params(office, before, most).query(this::read).list();
    }

    private Letter read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var sealed = row.getBytes("sealed");
        var words = sealed == null ? Words.GONE : JSON.readValue(vault.open(sealed, owner(id)), Words.class);
        return new Letter(id, row.getString("office"), row.getString("region"), row.getString("leader"), row.getString("petition"), row.getString("proposed"), LetterState.of(row.getString("state")),
                words.title(), words.text(), row.getTimestamp("laid_at").toInstant(), row.getString("laid_by"), at(row, "read_at"), at(row, "ended_at"), row.getInt("version"));
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
