package org.huiyin.reception.centre;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of a centre. Whoever gives the next holds the row of its counter, whoever calls holds the window's. */
@Repository
class TicketRows {

    /** What a window may call: its line, or everything; and what was handed to it. */
    private static final String FOR_WINDOW = "t.day = :day and (t.wanted = :window or t.wanted is null and (:all or t.line = :line))";

    private final JdbcClient jdbc;

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QueueTicket issue(Centre centre, LocalDate day, Line line, @Nullable Integer wanted, Instant at) {
        return jdbc.sql("""
                with next as (insert into centre_counter as c (centre, day, line, last) values (:centre, :day, :line, 1)
                              on conflict (centre, day, line) do update set last = c.last + 1 returning last)
                insert into centre_ticket (centre, region, day, line, number, state, wanted, issued_at) select :centre, :region, :day, :line, last, 'waiting', :wanted, :at from next returning *""")
                .param("centre", centre.id()).param("region", centre.region()).param("day", Date.valueOf(day)).param("line", line.code()).param("wanted", wanted, Types.INTEGER)
                .param("at", Timestamp.from(at)).query(QueueTicket::read).single();
    }

    /** The one that has waited longest and that nobody else is calling at this moment. */
    Optional<QueueTicket> call(CentreWindow window, LocalDate day, Instant at) {
        return bind(jdbc.sql("update centre_ticket set state = 'called', at_window = :window, called_at = :at where id = (select t.id from centre_ticket t where t.centre = :centre and t.state = 'waiting' and "
                + FOR_WINDOW + " order by t.issued_at, t.id limit 1 for no key update skip locked) returning *"), window, day).param("at", Timestamp.from(at)).query(QueueTicket::read).optional();
    }

    List<QueueTicket> waiting(CentreWindow window, LocalDate day, int limit) {
        return bind(jdbc.sql("select t.* from centre_ticket t where t.centre = :centre and t.state = 'waiting' and " + FOR_WINDOW + " order by t.issued_at, t.id limit :limit"), window, day).param("limit", limit)
                .query(QueueTicket::read).list();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, CentreWindow window, LocalDate day) {
        return sql.param("centre", window.centre()).param("day", Date.valueOf(day)).param("window", window.number()).param("all", window.line() == Line.ANY).param("line", window.line().code());
    }

    Optional<QueueTicket> at(CentreWindow window) {
        return jdbc.sql("select * from centre_ticket where centre = ? and at_window = ? and state = 'called'").params(window.centre(), window.number()).query(QueueTicket::read).optional();
    }

    Optional<QueueTicket> find(long centre, long id) {
        return jdbc.sql("select * from centre_ticket where centre = ? and id = ?").params(centre, id).query(QueueTicket::read).optional();
    }

    /** How many of the same day and line come first. */
    int before(QueueTicket ticket) {
        return jdbc.sql("select count(*) from centre_ticket where centre = ? and day = ? and line = ? and state = 'waiting' and (issued_at, id) < (?, ?)")
                .params(ticket.centre(), Date.valueOf(ticket.day()), ticket.line().code(), Timestamp.from(ticket.issuedAt()), ticket.id()).query(Integer.class).single();
    }

    /** @return whether it was called, and not ended yet */
    boolean end(QueueTicket called, TicketState state, @Nullable TicketResult result, @Nullable String petition, Instant at) {
        return jdbc.sql("update centre_ticket set state = :state, result = :result, petition = :petition, ended_at = :at where id = :id and state = 'called'").param("state", state.code())
                .param("result", result == null ? null : result.code(), Types.VARCHAR).param("petition", petition, Types.VARCHAR).param("at", Timestamp.from(at)).param("id", called.id()).update() == 1;
    }

    /** Back among those who wait, with its number and since when it has waited. @param wanted the one window that may call it */
    void handOn(QueueTicket called, int wanted) {
        jdbc.sql("update centre_ticket set state = 'waiting', wanted = ?, at_window = null, called_at = null where id = ? and state = 'called'").params(wanted, called.id()).update();
    }

    void joint(QueueTicket called, long summons) {
        jdbc.sql("update centre_ticket set summons = ? where id = ?").params(summons, called.id()).update();
    }

    /** Those of that day and before that have no end yet. */
    List<QueueTicket> open(long centre, LocalDate until) {
        return jdbc.sql("select * from centre_ticket where centre = ? and day <= ? and state in ('waiting', 'called') order by issued_at, id").params(centre, Date.valueOf(until)).query(QueueTicket::read).list();
    }

    void carried(QueueTicket old, QueueTicket fresh, Instant at) {
        jdbc.sql("update centre_ticket set state = 'carried', ended_at = ?, following = ? where id = ?").params(Timestamp.from(at), fresh.id(), old.id()).update();
    }

    /** What waited for one window alone waits for all of its line again. */
    void release(CentreWindow window) {
        jdbc.sql("update centre_ticket set wanted = null where centre = ? and wanted = ? and state = 'waiting'").params(window.centre(), window.number()).update();
    }

    boolean closed(long centre, LocalDate day) {
        return jdbc.sql("select count(*) from centre_day where centre = ? and day = ?").params(centre, Date.valueOf(day)).query(Integer.class).single() == 1;
    }

    void close(Centre centre, LocalDate day, String account, Instant at) {
        jdbc.sql("insert into centre_day (centre, day, region, closed_at, account) values (?, ?, ?, ?, ?)").params(centre.id(), Date.valueOf(day), centre.region(), Timestamp.from(at), account).update();
    }

    void log(QueueTicket ticket, String account, String what, Instant at) {
        jdbc.sql("insert into centre_ticket_change (ticket, region, at, account, what, at_window) values (:ticket, :region, :at, :account, :what, :window)").param("ticket", ticket.id())
                .param("region", ticket.region()).param("at", Timestamp.from(at)).param("account", account).param("what", what).param("window", ticket.atWindow(), Types.INTEGER).update();
    }
}
