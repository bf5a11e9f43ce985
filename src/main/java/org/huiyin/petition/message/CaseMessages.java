package org.huiyin.petition.message;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.message.SentMessage;
import org.huiyin.notice.message.SentMessages;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told of a petition by mail and SMS, and what became of it; no text and no address. */
@Component
public class CaseMessages {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final SentMessages sent;
    private final Readings readings;

    CaseMessages(JdbcClient jdbc, Sight sight, SentMessages sent, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.sent = sent;
        this.readings = readings;
    }

    /** The newest first, beside what counts as a reading itself; empty if the actor may not know of the petition. */
    @Needs(Right.READ_FILE)
    public Optional<List<SentMessage>> of(Actor actor, String number) {
        return known(actor, number).map(sent::about);
    }

    /** The same by itself, which is written down as a look at the course of the petition. */
    @Needs(Right.READ_FILE)
    public Optional<List<SentMessage>> read(Actor actor, String number) {
        var petition = known(actor, number);
        petition.ifPresent(id -> readings.record(actor, id, number, "course"));
        return petition.map(sent::about);
    }

    private Optional<Long> known(Actor actor, String number) {
        return sight.bind(jdbc.sql("select p.id from petition p where p.number = :number and " + Sight.READABLE), actor).param("number", number).query(Long.class).optional();
    }
}
