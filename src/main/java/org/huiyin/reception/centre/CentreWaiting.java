package org.huiyin.reception.centre;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** About how long one waits: by how long people took at the windows today, and how many windows are open for the line. */
@Component
record CentreWaiting(JdbcClient jdbc, TicketRows tickets) {

    private static final Duration USUAL = Duration.ofMinutes(10);

    IssuedTicket of(QueueTicket ticket) {
        var before = tickets.before(ticket);
        return new IssuedTicket(ticket, before, minutes(ticket.centre(), ticket.day(), ticket.line(), before));
    }

    private int minutes(long centre, LocalDate day, Line line, int before) {
        var open = jdbc.sql("select count(*) from centre_window where centre = ? and opened and (line = 'any' or line = ?)").params(centre, line.code()).query(Integer.class).single();
        return (int) Math.ceil(taken(centre, day).multipliedBy(before).toSeconds() / 60.0 / Math.max(1, open));
    }

    /** How long somebody took at a window today, on average; a usual time as long as nobody was there. */
    Duration taken(long centre, LocalDate day) {
        var seconds = jdbc.sql("select coalesce(avg(extract(epoch from ended_at - called_at)), 0) from centre_ticket where centre = ? and day = ? and ended_at is not null and state = 'served'")
                .params(centre, Date.valueOf(day)).query(Long.class).single();
        return seconds == 0 ? USUAL : Duration.ofSeconds(seconds);
    }
}
