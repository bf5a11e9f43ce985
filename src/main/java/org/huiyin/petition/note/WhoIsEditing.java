package org.huiyin.petition.note;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells colleagues who has a form of the same case open. A sign and no lock: what counts is who acts first, and the other is told. */
@Component
public class WhoIsEditing {

    /** So long after the form was last seen somebody is taken to be at it. */
    public static final Duration SHOWN = Duration.ofMinutes(2);

    /** Somebody else with a form open; {@code at}: when the form was last seen, real time. */
    public record Editor(String account, String act, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock realTime;

    WhoIsEditing(JdbcClient jdbc, Clock realTime) {
        this.jdbc = jdbc;
        this.realTime = realTime;
    }

    /** This actor, who may read the petition, has the form of this act open. */
    @Needs(Right.NOTE)
    public void at(Actor actor, String number, String act) {
        jdbc.sql("""
                insert into editing (petition, region, account, act, at) select id, region, ?, ?, ? from petition where number = ? and erased_at is null
                on conflict (petition, account) do update set act = excluded.act, at = excluded.at""")
                .params(actor.account(), act, Timestamp.from(realTime.instant()), number).update();
    }

    /** The form was sent or given up. */
    @Needs(Right.NOTE)
    public void away(Actor actor, String number) {
        jdbc.sql("delete from editing e using petition p where p.id = e.petition and p.number = ? and e.account = ?").params(number, actor.account()).update();
    }

    /** The others, the latest first; for whoever may read the petition. */
    @Needs(Right.NOTE)
    public List<Editor> others(Actor actor, String number) {
        return jdbc.sql("""
                select e.account, e.act, e.at from editing e join petition p on p.id = e.petition
                 where p.number = ? and e.account <> ? and e.at > ? order by e.at desc limit 5""")
                .params(number, actor.account(), Timestamp.from(realTime.instant().minus(SHOWN)))
                .query((row, n) -> new Editor(row.getString("account"), row.getString("act"), row.getTimestamp("at").toInstant())).list();
    }
}
