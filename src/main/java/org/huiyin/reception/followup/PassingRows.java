package org.huiyin.reception.followup;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.Leader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promises that pass from one leader to the next, and the frozen lists of them. */
@Repository
class PassingRows {

    private final JdbcClient jdbc;

    PassingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A promise that passed, and in which part: {@code answers} or {@code chain}, or {@code both}. */
    record Passed(long id, String line, String part) {}

    /** Who comes after, by line and, where there is one, by account. */
    record Heir(String line, @Nullable String account) {}

    /** Gives the open promises of a leader to the next; in the order of their due dates. */
    List<Passed> pass(String office, String from, Heir to) {
        return jdbc.sql("""
                with mine as (select f.id, case when answers_mark = :from and chain_mark = :from then 'both' when answers_mark = :from then 'answers' else 'chain' end as part
                                from follow_up_shown f where f.office = :office and (answers_mark = :from or chain_mark = :from) and f.state = any(:open) for update of f),
                     moved as (update follow_up f set answers = case when part <> 'chain' then :to else answers end, answers_mark = case when part <> 'chain' then :mark else answers_mark end,
                                      chain = case when part <> 'answers' then :to else chain end, chain_mark = case when part <> 'answers' then :mark else chain_mark end,
                                      chain_account = case when part <> 'answers' then :account else chain_account end,
                                      answers_account = case when part <> 'chain' then :account else answers_account end, version = version + 1
                                 from mine where f.id = mine.id returning f.*, mine.part)
                select m.id, m.part, concat_ws(E'\t', m.number, m.unit, m.colour, m.handed_on, m.due, m.state, m.part) as line
                  from moved m order by m.due, m.id""")
                .param("office", office).param("from", Leader.mark(from)).param("to", to.line()).param("mark", Leader.mark(to.line())).param("account", to.account(), Types.VARCHAR)
                .param("open", FollowUpState.codes(FollowUpState.OPEN))
                .query((row, n) -> new Passed(row.getLong("id"), row.getString("line"), row.getString("part"))).list();
    }

    long keep(Passing made, String region, String list) {
        return jdbc.sql("insert into promises_passed (office, region, from_leader, to_leader, passed_at, account, items, list, fingerprint) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .params(made.office(), region, made.from(), made.to(), Timestamp.from(made.at()), made.account(), made.list().size(), list, made.fingerprint()).query(Long.class).single();
    }

    Optional<Passing> find(@Nullable String office, long id) {
        return jdbc.sql("select * from promises_passed where office = ? and id = ?").params(office, id).query(PassingRows::read).optional();
    }

    List<Passing> of(@Nullable String office, long before, int limit) {
        return jdbc.sql("select * from promises_passed where office = ? and id < ? order by id desc limit ?").params(office, before, limit).query(PassingRows::read).list();
    }

    /** @return whether it was not signed yet */
    boolean sign(Passing passing, LocalDate from, LocalDate to) {
        return jdbc.sql("update promises_passed set from_signed = ?, to_signed = ? where id = ? and from_signed is null").params(Date.valueOf(from), Date.valueOf(to), passing.id()).update() == 1;
    }

    private static Passing read(ResultSet row, int n) throws SQLException {
        var at = row.getTimestamp("passed_at").toInstant();
        var list = row.getString("list");
        var mark = PassingMark.of(PassingMark.text(row.getString("office"), row.getString("from_leader"), row.getString("to_leader"), at, list));
        return new Passing(row.getLong("id"), row.getString("office"), row.getString("from_leader"), row.getString("to_leader"), at, row.getString("account"), lines(list), row.getString("fingerprint"),
                mark.equals(row.getString("fingerprint")), row.getObject("from_signed", LocalDate.class), row.getObject("to_signed", LocalDate.class));
    }

    static List<List<String>> lines(String list) {
        return list.lines().map(line -> List.of(line.split("\t"))).toList();
    }

    static Passing made(Actor actor, String from, String to, Instant at, String list) {
        var office = String.valueOf(actor.unit());
        return new Passing(0, office, from, to, at, actor.account(), lines(list), PassingMark.of(PassingMark.text(office, from, to, at, list)), true, null, null);
    }
}
