package org.huiyin.reception.recording;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.document.Documents;
import org.huiyin.petition.QueryCode;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conversations of which there may be recordings. */
abstract class WithRecordings extends OnPostgres {

    static final Actor CLERK = new Actor("recording-clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    static final Actor LEAD = new Actor("recording-lead", "330726-xfj", "330726", Set.of(Role.TRIAGE));
    static final Actor ELSEWHERE = new Actor("recording-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE));
    static final Instant NOON = Instant.parse("2026-01-23T04:00:00Z");
    static final String CODE = "ABCDEFGH";
    static final String CLIENT = "203.0.113.171";

    @Autowired KeepRecordings recordings;
    @Autowired OwnRecordings own;
    @Autowired GiveUpRecordings giving;
    @Autowired Documents documents;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    @Autowired private KeyedHash hashes;

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    void standOn(Instant moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), moment));
    }

    /** A batch that was received, as number 1 of a day of its own. */
    long day(boolean accusation) {
        standOn(NOON);
        var day = jdbc.sql("""
                insert into reception (office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, announced_at, changed_at)
                values ('330726-xfj', '330726', ?, '08:30', '17:00', array['副县长 录甲'], ?, ?, 'recording test', '{}', 1, now(), now()) returning id""")
                .params(Date.valueOf("2026-01-23"), Date.valueOf("2026-01-16"), Date.valueOf("2026-01-18")).query(Long.class).single();
        jdbc.sql("""
                insert into batch (id, reception, region, office, seq, state, way, persons, accusation, code, result, registered_at, version)
                values (nextval('id_block') + 500, ?, '330726', '330726-xfj', 1, 'received', 'desk', 1, ?, ?, 'solved', now(), 1)""").params(day, accusation, hashes.of(KeyedHash.Of.QUERY_CODE, QueryCode.bound("R" + day + "-1", CODE))).update();
        return day;
    }

    static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }
}
